import { useText } from '@/i18n/useText';
import { changeTies } from '@/model/edits/ties';
import { visibleTies } from '@/model/select';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { MATURITY_NAMES } from '@/wording/fields';
import { pairName } from '@/wording/weaving';
import styles from './Weaving.module.css';

/** A list to tick off, not to scroll through. */
const SHOWN_MAX = 30;

/** Planned ties of the frame, to be marked as come about. */
export function PlannedTies({ onDone }: { readonly onDone: (words: string) => void }) {
  const text = useText();
  const { t } = text;
  const { document, frame: frameNow, apply } = useSession();
  const project = useProject();
  const frame = useFrame();
  const planned = visibleTies(project, frame).filter(({ status }) => status === 'planned');
  if (planned.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t(($) => $.weaving.planned.title, { count: planned.length })}</summary>
      <ul className={styles.rows}>
        {planned.slice(0, SHOWN_MAX).map((tie) => {
          const pair = pairName(text, project, tie);
          return (
            <li key={tie.id} className={styles.row}>
              <span className={styles.rowName} dir="auto">
                {pair}
                {tie.maturity ? (
                  <span className={styles.quiet}> · {t(MATURITY_NAMES[tie.maturity])}</span>
                ) : null}
              </span>
              {document.readOnly ? null : (
                <Button
                  look="quiet"
                  aria-label={t(($) => $.weaving.acceptWhich, {
                    action: t(($) => $.weaving.planned.done),
                    pair,
                  })}
                  onClick={() => {
                    apply(changeTies(document.getProject(), frameNow(), [tie.id], { status: 'existing' }));
                    onDone(t(($) => $.weaving.told.done, { pair }));
                  }}
                >
                  {t(($) => $.weaving.planned.done)}
                </Button>
              )}
            </li>
          );
        })}
        {planned.length > SHOWN_MAX ? (
          <li className={styles.quiet}>
            {t(($) => $.weaving.planned.more, { count: planned.length - SHOWN_MAX })}
          </li>
        ) : null}
      </ul>
    </details>
  );
}
