import { useText } from '@/i18n/useText';
import type { Session } from '@/session/createSession';
import { Segmented } from '@/ui/Segmented';
import { Become } from './Become';
import styles from './Importing.module.css';
import type { Importing, Where } from './useImporting';

interface WherePartProps {
  readonly importing: Importing;
  readonly session: Session;
  /** Of a new project. */
  readonly title: string;
  /** Whether a new project is listed, and not shown. */
  readonly isSeveral: boolean;
}

/** Where it goes: into the frame in view, a new frame of the open project, or a project of its own. */
export function WherePart({ importing, session, title, isSeveral }: WherePartProps) {
  const { t } = useText();
  const { where, chooseWhere, freshTitle, plan } = importing;
  const isDisabled = session.document.readOnly;
  const hint = (): string => {
    if (isDisabled) return t(($) => $.importing.readOnly);
    switch (where) {
      case 'here':
        return t(($) => $.importing.targetHereHint, { frame: session.frame().title });
      case 'frame':
        return t(($) => $.importing.targetFrameHint, { frame: freshTitle });
      case 'new':
        return isSeveral
          ? t(($) => $.importing.targetListedHint, { title })
          : t(($) => $.importing.targetNewHint, { title });
    }
  };
  return (
    <section className={styles.part}>
      <Segmented<Where>
        label={t(($) => $.importing.target)}
        value={where}
        choices={[
          { value: 'here', label: t(($) => $.importing.targetHere), isDisabled },
          { value: 'frame', label: t(($) => $.importing.targetFrame), isDisabled },
          { value: 'new', label: t(($) => $.importing.targetNew) },
        ]}
        onChange={chooseWhere}
      />
      <div className={styles.become} aria-live="polite">
        <p>{hint()}</p>
        {plan && plan.target !== 'new' ? <Become plan={plan} /> : null}
      </div>
    </section>
  );
}
