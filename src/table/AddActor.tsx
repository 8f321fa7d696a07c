import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { applyNames } from '@/commands/applyNames';
import { planNames } from '@/commands/planNames';
import { previewPasted, previewTyped } from '@/commands/previewNames';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { maskedProject } from '@/session/shownNow';
import { useSession } from '@/session/useSession';
import { useTold } from '@/session/useTold';
import { select } from '@/session/view';
import { Button } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import styles from './Adding.module.css';

/** A name typed here becomes an actor; one that is known is shown instead of doubled. Enter, and the next. */
export function AddActor() {
  const { t } = useText();
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [told, tell] = useTold();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (previewTyped(session, typed)) return setTyped('');
    const { document, frame, view } = session;
    const plan = planNames(document.getProject(), frame(), typed);
    const [fresh] = plan.fresh;
    const [known = null] = [...plan.elsewhere, ...plan.present];
    if (fresh === undefined && !known) return;
    const added = applyNames(session, plan);
    if (added.length > 0) select(view, added);
    else if (known) select(view, [known.id]);
    if (document.readOnly) return;
    setTyped('');
    const [actor = known?.id] = added;
    const name = actorName(t, actor && maskedProject(session).actors[actor]);
    if (fresh !== undefined) tell(t(($) => $.table.added, { name }));
    else if (plan.elsewhere.length > 0) tell(t(($) => $.table.shownHere, { name }));
    else tell(t(($) => $.table.known, { name }));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        className={`${styles.field} ${styles.name}`}
        aria-label={t(($) => $.table.addActorField)}
        placeholder={t(($) => $.table.addActorPlaceholder)}
        autoComplete="off"
        enterKeyHint="next"
        maxLength={LIMITS.name}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => {
          if (previewPasted(session, event.clipboardData.getData('text/plain').trim()))
            event.preventDefault();
        }}
      />
      <Button type="submit" icon={<Plus size={18} />} disabled={typed.trim() === ''}>
        {t(($) => $.table.addActor)}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </form>
  );
}
