import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { useFrame, useProject, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import styles from './EmptyHint.module.css';

/** What an empty map says; it goes with the first actor. */
export function EmptyHint({ isTouch }: { readonly isTouch: boolean }) {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const isDrafting = useView((view) => view.draft !== null);
  const newActor = useCommand('newActor');
  const addNames = useCommand('addNames');
  if (isDrafting || actorsInFrame(project, frame).length > 0) return null;
  return (
    <div className={styles.hint}>
      <h2 className={styles.title}>{t(($) => $.canvas.emptyTitle)}</h2>
      <p>{isTouch ? t(($) => $.canvas.emptyTap) : t(($) => $.canvas.emptyTwice)}</p>
      <p>{t(($) => $.canvas.emptyRing)}</p>
      <div className={styles.actions}>
        <Button look="strong" onClick={newActor.run} disabled={!newActor.isEnabled}>
          {t(($) => $.canvas.emptyFirst)}
        </Button>
        <Button onClick={addNames.run} disabled={!addNames.isEnabled}>
          {t(($) => $.canvas.emptyNames)}
        </Button>
      </div>
    </div>
  );
}
