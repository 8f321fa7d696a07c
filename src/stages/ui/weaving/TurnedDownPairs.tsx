import { useText } from '@/i18n/useText';
import { useProject, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { pairName } from '@/wording/weaving';
import { bringBack, pairKey, turnedDownIn } from '../../weaving/turnedDown';
import styles from './Weaving.module.css';

/** Pairs that are not proposed any more, with why, to be brought back. */
export function TurnedDownPairs({ onBack }: { readonly onBack: (words: string) => void }) {
  const text = useText();
  const { t } = text;
  const { document, apply } = useSession();
  const project = useProject();
  const pairs = turnedDownIn(project);
  if (pairs.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t(($) => $.weaving.turnedDown.title, { count: pairs.length })}</summary>
      <ul className={styles.rows}>
        {pairs.map((one) => {
          const pair = pairName(text, project, one);
          return (
            <li key={pairKey(one)} className={styles.row}>
              <span className={styles.rowName} dir="auto">
                {pair}
                <span className={styles.quiet}>
                  {' '}
                  · {one.reason || t(($) => $.weaving.turnedDown.noReason)}
                </span>
              </span>
              {document.readOnly ? null : (
                <Button
                  look="quiet"
                  aria-label={t(($) => $.weaving.acceptWhich, {
                    action: t(($) => $.weaving.turnedDown.back),
                    pair,
                  })}
                  onClick={() => {
                    apply(bringBack(one));
                    onBack(t(($) => $.weaving.told.broughtBack, { pair }));
                  }}
                >
                  {t(($) => $.weaving.turnedDown.back)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
