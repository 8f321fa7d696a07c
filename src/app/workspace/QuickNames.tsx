import { ListPlus, Plus } from 'lucide-react';
import { type FormEvent, type RefObject, useState } from 'react';
import { applyNames } from '@/commands/applyNames';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { useSession } from '@/session/useSession';
import { show } from '@/session/view';
import { planPasted } from '@/transfer/pasted/planPasted';
import { isMoreThanAName, readTyped } from '@/transfer/pasted/readTyped';
import { Button, IconButton } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import styles from './QuickNames.module.css';

interface QuickNamesProps {
  /** The field, for a sheet that gives it the focus. */
  readonly field?: RefObject<HTMLInputElement | null>;
}

/**
 * A field that takes one name after another: type, Enter, type. What says more than one name, or one that is
 * nearly somebody's, goes to the preview.
 */
export function QuickNames({ field }: QuickNamesProps) {
  const { t } = useText();
  const session = useSession();
  const many = useCommand('addNames');
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const project = session.document.getProject();
    const typed = readTyped(name);
    if (!typed) return;
    const plan = planPasted(project, session.frame(), typed);
    if (typed.ties.length > 0 || plan.alike.length > 0) return preview(name);
    const [fresh] = plan.fresh.values();
    const [elsewhere] = plan.elsewhere.values();
    const [present] = plan.present.values();
    if (fresh) setTold(t(($) => $.editor.nameAdded, { name: fresh.name }));
    else if (elsewhere) setTold(t(($) => $.editor.nameShown, { name: actorName(t, elsewhere) }));
    else if (present) {
      setTold(t(($) => $.editor.nameKnown, { name: actorName(t, present) }));
      show(session.view, [present.id]);
    } else return;
    applyNames(session, { fresh: fresh ? [fresh.name] : [], elsewhere: elsewhere ? [elsewhere] : [] });
    setName('');
  };
  const preview = (pasted: string) => {
    session.view.setState({ dialog: 'names', pasted });
    setName('');
    setTold('');
  };
  return (
    <section className={styles.section} aria-label={t(($) => $.editor.addHeading)}>
      <form className={styles.form} onSubmit={submit}>
        <input
          ref={field}
          className={styles.field}
          aria-label={t(($) => $.editor.nameField)}
          placeholder={t(($) => $.editor.namePlaceholder)}
          autoComplete="off"
          enterKeyHint="next"
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain').trim();
            if (session.document.readOnly || !isMoreThanAName(text)) return;
            event.preventDefault();
            preview(text);
          }}
        />
        <IconButton
          type="submit"
          name={t(($) => $.editor.nameAdd)}
          icon={<Plus size={20} />}
          disabled={name.trim() === ''}
        />
      </form>
      <p className={styles.told} role="status">
        {told}
      </p>
      <Button look="quiet" className={styles.many} icon={<ListPlus size={18} />} onClick={many.run}>
        {t(($) => $.editor.manyNames)}
      </Button>
    </section>
  );
}
