import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { addKnown } from '@/commands/addKnown';
import { applyNames } from '@/commands/applyNames';
import { planNames } from '@/commands/planNames';
import { previewPasted, previewTyped } from '@/commands/previewNames';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import { LIMITS } from '@/model/limits';
import type { Actor } from '@/model/types';
import type { Session } from '@/session/createSession';
import { useProject, useSession, useView } from '@/session/useSession';
import { show } from '@/session/view';
import { IconButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { type NameLine, readNameLine } from '../../nameLine';
import { namedSectors } from './namedSectors';
import styles from './Path.module.css';

/**
 * Questions that make one think of names, one at a time over a field that stays. Enter takes a name; Enter in the empty
 * field goes on to the next question.
 */
export function NamesByQuestion({ prompts }: { readonly prompts: readonly Message[] }) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const isMasked = useView((view) => view.names !== 'full');
  const [at, setAt] = useState(0);
  const [line, setLine] = useState('');
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const prompt = prompts[at];
  const go = (step: number) => {
    setAt(Math.min(prompts.length - 1, Math.max(0, at + step)));
    setTold('');
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (line.trim() === '') {
      if (at < prompts.length - 1) go(1);
      else setTold(t(($) => $.path.names.lastQuestion));
      return;
    }
    const said = readNameLine(line, namedSectors(t, project));
    const isMore = said.sector !== null || said.has.length > 0;
    if (!isMore && previewTyped(session, line)) return setLine('');
    const { word, actor } = takeLine(session, said);
    if (word === null) return;
    if (word === 'known' && actor) show(session.view, [actor.id]);
    setTold(t(TOLD[word], { name: actor ? actorName(t, actor) : said.name }));
    setLine('');
  };
  if (session.document.readOnly) return null;
  return (
    <div className={styles.inline} data-tells="">
      {prompt && prompts.length > 1 ? (
        <div className={styles.prompt}>
          <p className={styles.quiet}>{t(($) => $.path.names.at, { at: at + 1, all: prompts.length })}</p>
          <p className={styles.asked} aria-live="polite">
            {t(prompt)}
          </p>
          <div className={styles.turns}>
            <IconButton
              name={t(($) => $.path.names.previous)}
              icon={<ArrowLeft size={18} />}
              disabled={at === 0}
              onClick={() => go(-1)}
            />
            <IconButton
              name={t(($) => $.path.names.next)}
              icon={<ArrowRight size={18} />}
              disabled={at === prompts.length - 1}
              onClick={() => go(1)}
            />
          </div>
        </div>
      ) : null}
      <form className={styles.nameForm} onSubmit={submit}>
        <TextField
          ref={field}
          label={t(($) => $.editor.nameField)}
          hint={t(($) => $.path.names.hint)}
          enterKeyHint="next"
          maxLength={LIMITS.name + LIMITS.line}
          value={line}
          onChange={(event) => setLine(event.target.value)}
          onPaste={(event) => {
            if (!previewPasted(session, event.clipboardData.getData('text/plain').trim())) return;
            event.preventDefault();
            setLine('');
          }}
        />
        <IconButton
          type="submit"
          name={t(($) => $.editor.nameAdd)}
          icon={<Plus size={20} />}
          disabled={line.trim() === ''}
        />
      </form>
      <p className={styles.quiet} role="status">
        {isMasked ? '' : told}
      </p>
    </div>
  );
}

const TOLD = {
  added: ($) => $.editor.nameAdded,
  shown: ($) => $.editor.nameShown,
  known: ($) => $.editor.nameKnown,
} as const satisfies Record<string, Message>;

interface Taken {
  readonly word: keyof typeof TOLD | null;
  /** null for somebody new. */
  readonly actor: Actor | null;
}

/** Puts whom a line names on the map with what it says of them; who is there already keeps the rest. */
function takeLine(session: Session, { name, sector, has }: NameLine): Taken {
  const { document, frame, apply } = session;
  const plan = planNames(document.getProject(), frame(), name);
  const [fresh] = plan.fresh;
  if (fresh) {
    const list = has.slice(0, LIMITS.list).map((one) => one.slice(0, LIMITS.line));
    addKnown(session, fresh, { ...(sector === null ? {} : { sector }), has: list }, []);
    return { word: 'added', actor: null };
  }
  applyNames(session, plan);
  const actor = plan.elsewhere[0] ?? plan.present[0];
  if (!actor) return { word: null, actor: null };
  const set = {
    ...(sector === null ? {} : { sector }),
    ...(has.length === 0 ? {} : { has: [...new Set([...actor.has, ...has])].slice(0, LIMITS.list) }),
  };
  if (Object.keys(set).length > 0) apply(changeActors(document.getProject(), [actor.id], set));
  return { word: plan.elsewhere.length > 0 ? 'shown' : 'known', actor };
}
