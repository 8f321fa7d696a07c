import { Component, type ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { StateScreen } from './StateScreen';

interface ErrorScreenProps {
  readonly error: unknown;
  /** Saves the open project as a file, where there is one. */
  readonly onDownload?: (() => void) | undefined;
}

/** Says that Rajut made a mistake, what is safe, and how to go on. */
function ErrorScreen({ error, onDownload }: ErrorScreenProps) {
  const { t } = useText();
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <StateScreen
      title={t(($) => $.home.crashTitle)}
      text={t(($) => $.home.crashText)}
      detail={t(($) => $.home.crashDetail, { detail })}
      actions={
        <>
          <Button look="strong" onClick={() => window.location.reload()}>
            {t(($) => $.home.reload)}
          </Button>
          {onDownload ? <Button onClick={onDownload}>{t(($) => $.saving.download)}</Button> : null}
        </>
      }
    />
  );
}

interface BoundaryProps {
  readonly onDownload?: () => void;
  readonly children: ReactNode;
}

/** Shows the error screen instead of what failed while drawing. A class, since React catches in no other way. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly caught: { error: unknown } | null }> {
  override state: { readonly caught: { error: unknown } | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return <ErrorScreen error={caught.error} onDownload={this.props.onDownload} />;
  }
}
