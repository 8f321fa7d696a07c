import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useHome } from './useHome';

/** Asks what to do with projects of a file that are here already: open them once more, or leave them out. */
export function RestoreDialog() {
  const { t } = useText();
  const home = useHome();
  const restoring = useStore(home.state, (state) => state.restoring);
  if (!restoring) return null;
  const { name, projects, missing } = restoring;
  const count = projects.length - missing.length;
  return (
    <Dialog
      title={t(($) => $.links.restoreTitle)}
      isOpen
      onClose={home.closeRestoring}
      actions={
        <>
          <Button onClick={() => void home.restoreAll(projects)}>{t(($) => $.links.restoreAll)}</Button>
          {missing.length > 0 ? (
            <Button look="strong" onClick={() => void home.restoreAll(missing)}>
              {t(($) => $.links.restoreMissing, { count: missing.length })}
            </Button>
          ) : (
            <Button look="strong" onClick={home.closeRestoring}>
              {t(($) => $.common.close)}
            </Button>
          )}
        </>
      }
    >
      <p>
        {missing.length > 0
          ? t(($) => $.links.restoreText, { name, count, all: projects.length })
          : t(($) => $.links.restoreNone, { name })}
      </p>
    </Dialog>
  );
}
