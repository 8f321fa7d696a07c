import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { matchActors } from '@/model/matchActors';
import { isInFrame } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { openFrame, show } from '@/session/view';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './FindActor.module.css';

interface FindActorProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Told the actor that is now shown, null when no frame shows it. */
  readonly onFound: (id: ActorId | null) => void;
}

/** A field with the list of matches under it: arrows choose, Enter shows the chosen one on the map. */
export function FindActor({ field, onFound }: FindActorProps) {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const matches = matchActors(Object.values(project.actors), typed);
  const chosen = matches[at] ?? matches[0];
  const idOf = (actor: Actor) => `${id}-${actor.id}`;
  const find = (actor: Actor) => {
    const home = frameWith(project, frame, actor);
    if (home && home.id !== frame.id) openFrame(view, home.id);
    onFound(home ? actor.id : null);
    if (home) show(view, [actor.id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, matches.length - 1) + step + matches.length) % matches.length;
      setAt(next);
      const actor = matches[next];
      if (actor) window.document.getElementById(idOf(actor))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      find(chosen);
    }
  };
  return (
    <>
      <input
        ref={field}
        role="combobox"
        className={styles.field}
        aria-label={t(($) => $.editor.findField)}
        aria-expanded={matches.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visuallyHidden" role="status">
        {t(($) => $.editor.findMatches, { count: matches.length })}
      </p>
      {matches.length === 0 && typed.trim() !== '' ? (
        <p className={styles.none}>{t(($) => $.editor.findNone, { text: typed.trim() })}</p>
      ) : null}
      <div id={`${id}-list`} role="listbox" aria-label={t(($) => $.editor.find)} className={styles.list}>
        {matches.map((actor) => (
          <Option
            key={actor.id}
            id={idOf(actor)}
            actor={actor}
            frame={frameWith(project, frame, actor)}
            isHere={isInFrame(project, frame, actor.id)}
            isChosen={actor === chosen}
            onPick={() => find(actor)}
          />
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The frame in view when it shows the actor, else the first that does, null when none does. */
function frameWith(project: Project, frame: Frame, { id }: Actor): Frame | null {
  if (isInFrame(project, frame, id)) return frame;
  return project.frames.find((other) => isInFrame(project, other, id)) ?? null;
}

interface OptionProps {
  readonly id: string;
  readonly actor: Actor;
  readonly frame: Frame | null;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

function Option({ id, actor, frame, isHere, isChosen, onPick }: OptionProps) {
  const { t } = useText();
  return (
    // The field keeps the focus and has the keys; the pointer is another way to the same.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      onKeyDown={(event) => event.key === 'Enter' && onPick()}
    >
      <Knot {...actorLook(actor)} size={24} />
      <span className={styles.name}>{actorName(t, actor)}</span>
      {isHere || !frame ? null : (
        <span className={styles.where}>{t(($) => $.editor.findElsewhere, { frame: frame.title })}</span>
      )}
    </div>
  );
}
