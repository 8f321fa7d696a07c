import { ArrowUp, ListPlus, Plus } from 'lucide-react';
import { type FormEvent, type RefObject, useState } from 'react';
import { applyNames } from '@/commands/applyNames';
import { planNames } from '@/commands/planNames';
import { previewPasted, previewTyped } from '@/commands/previewNames';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { useSession, useView } from '@/session/useSession';
import { show } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import styles from './QuickNames.module.css';
import { useIsStarting } from './start/useIsStarting';

interface QuickNamesProps {
  /** The field, for a sheet that gives it the focus. */
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Where it is the first of several ways to start: told when there is somebody, after which it is gone. */
  readonly onStarted?: () => void;
}

/**
 * A field that takes one name after another: type, Enter, type. What says more than one name, or one that is
 * nearly somebody's, goes to the preview.
 */
export function QuickNames({ field, onStarted }: QuickNamesProps) {
  const { t } = useText();
  const session = useSession();
  const many = useCommand('addNames');
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  // What was typed before stays here otherwise, with the name in it.
  const isMasked = useView((view) => view.names !== 'full');
  const isStarting = useIsStarting();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (previewTyped(session, name)) return clear();
    const plan = planNames(session.document.getProject(), session.frame(), name);
    const [fresh] = plan.fresh;
    const [elsewhere] = plan.elsewhere;
    const [present] = plan.present;
    if (fresh) setTold(t(($) => $.editor.nameAdded, { name: fresh }));
    else if (elsewhere) setTold(t(($) => $.editor.nameShown, { name: actorName(t, elsewhere) }));
    else if (present) {
      setTold(t(($) => $.editor.nameKnown, { name: actorName(t, present) }));
      show(session.view, [present.id]);
    } else return;
    applyNames(session, plan);
    setName('');
    onStarted?.();
  };
  const clear = () => {
    setName('');
    setTold('');
  };
  return (
    <section className={styles.section} aria-label={t(($) => $.editor.addHeading)} data-tells="">
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
            if (!previewPasted(session, event.clipboardData.getData('text/plain').trim())) return;
            event.preventDefault();
            clear();
          }}
        />
        <IconButton
          type="submit"
          name={t(($) => $.editor.nameAdd)}
          icon={<Plus size={20} />}
          disabled={name.trim() === ''}
        />
      </form>
      {onStarted ? null : (
        <>
          <p className={styles.told} role="status">
            {isMasked ? '' : told}
          </p>
          {isStarting ? (
            <p className={styles.hint}>
              <ArrowUp size={16} aria-hidden="true" />
              {t(($) => $.start.hintField)}
            </p>
          ) : null}
          <Button look="quiet" className={styles.many} icon={<ListPlus size={18} />} onClick={many.run}>
            {t(($) => $.editor.manyNames)}
          </Button>
        </>
      )}
    </section>
  );
}
