import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import { otherEnd, reattachTie } from '@/model/edits/ties';
import { matchActors } from '@/model/matchActors';
import { actorsInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import type { MovingEnd } from '@/session/view';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './MoveEnd.module.css';

/** Chooses another actor for an end of a tie from a list: the way without dragging. */
export function MoveEnd() {
  const moving = useView((view) => view.movingEnd);
  return moving ? <MoveEndDialog key={`${moving.tie} ${moving.end}`} {...moving} /> : null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function MoveEndDialog({ tie: id, end }: MovingEnd) {
  const { t } = useText();
  const { apply, document, view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const tie = frame.ties[id];
  if (!tie) return null;
  const others = actorsInFrame(project, frame).filter(
    (actor) => actor.id !== tie[end] && actor.id !== otherEnd(tie, end),
  );
  const matches = matchActors(others, typed);
  const chosen = matches[Math.min(at, matches.length - 1)];
  const name = (actor: Actor | undefined) => actorName(t, actor);
  const close = () => view.setState({ movingEnd: null });
  const pick = (actor: Actor) => {
    const edit = reattachTie(document.getProject(), frame, tie, { end, to: actor.id });
    if (edit) apply(edit);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, matches.length - 1) + step + matches.length) % matches.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      pick(chosen);
    }
  };
  const idOf = (actor: Actor) => `${listId}-${actor.id}`;
  return (
    <Dialog
      title={t(($) => $.moving.moveEndTitle)}
      description={t(($) => $.moving.moveEndText, {
        tie: `${name(project.actors[tie.source])} – ${name(project.actors[tie.target])}`,
        from: name(project.actors[tie[end]]),
      })}
      isOpen
      onClose={close}
      initialFocus={field}
    >
      <TextField
        ref={field}
        label={t(($) => $.moving.moveEndField)}
        role="combobox"
        aria-expanded={matches.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {matches.length === 0 ? <p role="status">{t(($) => $.moving.moveEndNone)}</p> : null}
      <div id={listId} role="listbox" aria-label={t(($) => $.moving.moveEndList)} className={styles.list}>
        {matches.map((actor) => (
          <div
            key={actor.id}
            id={idOf(actor)}
            role="option"
            tabIndex={-1}
            aria-selected={actor === chosen}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(actor)}
            onKeyDown={(event) => event.key === 'Enter' && pick(actor)}
          >
            <Knot {...actorLook(actor)} size={24} />
            <span className={styles.name}>{name(actor)}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
