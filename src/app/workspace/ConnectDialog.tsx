import { useRef, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { actorElement } from '@/canvas/focusActor';
import { actorsMeant, focusedActor } from '@/commands/meant';
import { connectAll } from '@/commands/tying';
import { useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { matchActors, plain } from '@/model/matchActors';
import { actorsInFrame, tiesOf } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { useTold } from '@/session/useTold';
import { Dialog } from '@/ui/Dialog';
import { Knot } from '@/ui/Knot';
import { PickList, type PickOption } from '@/ui/PickList';
import { actorName } from '@/wording/fields';
import { connectToNew } from './connecting';

/** Connects who is selected with others out of a list, one after another, also with somebody new. */
export function ConnectDialog() {
  const session = useSession();
  const isOpen = useView((state) => state.dialog === 'connect');
  return isOpen ? <Open from={actorsMeant(session)} near={focusedActor(session)} /> : null;
}

interface OpenProps {
  readonly from: readonly ActorId[];
  /** Whom the keys were on: mostly the one that is meant. */
  readonly near: ActorId | null;
}

/** Id of the option that makes a new actor; ids of actors never hold a space. */
const NEW = 'new actor';

function Open(props: OpenProps) {
  const { t, list } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const field = useRef<HTMLInputElement>(null);
  const [{ from, near }] = useState(props);
  const [typed, setTyped] = useState('');
  const [told, tell] = useTold();
  const nameOf = (id: ActorId) => actorName(t, project.actors[id]);
  const [isFrom] = useState(() => new Set(from));
  const tied = useTied(isFrom);
  const others = actorsInFrame(project, frame).filter(({ id }) => !isFrom.has(id));
  const matches = matchActors(others, typed);
  const wanted = typed.trim();
  const isKnown = others.some(({ name }) => plain(name) === plain(wanted));
  const ordered = wanted === '' ? nearFirst(matches, near) : matches;
  const options: readonly PickOption[] = [
    ...ordered.map((actor) => ({
      id: actor.id,
      icon: <Knot {...actorLook(actor)} size={24} />,
      label: actorName(t, actor),
      hint: tied.has(actor.id) ? t(($) => $.palette.alreadyTied) : undefined,
    })),
    ...(wanted !== '' && !isKnown
      ? [{ id: NEW, label: t(($) => $.palette.newActor, { name: wanted }) }]
      : []),
  ];
  const pick = (id: string) => {
    const name = id === NEW ? wanted : nameOf(actorId(id));
    if (id === NEW) connectToNew(session, from, wanted.slice(0, LIMITS.name));
    else connectAll(session, from, actorId(id));
    tell(t(($) => $.palette.connected, { from: list(from.map(nameOf)), to: name }));
    setTyped('');
  };
  const [first] = from;
  return (
    <Dialog
      title={t(($) => $.palette.connectTitle, { names: list(from.slice(0, 3).map(nameOf)) })}
      description={t(($) => $.palette.connectHint)}
      isOpen
      onClose={() => session.view.setState({ dialog: null })}
      initialFocus={field}
      finalFocus={() => actorElement(near ?? first ?? actorId('')) ?? null}
    >
      <PickList
        field={field}
        label={t(($) => $.palette.connectField)}
        listLabel={t(($) => $.palette.connectList)}
        typed={typed}
        onTyped={(next) => {
          setTyped(next);
          // What was done stands until the next name is begun; then it is told how many fit.
          tell('');
        }}
        options={options}
        onPick={pick}
        status={told === '' ? t(($) => $.editor.findMatches, { count: ordered.length }) : told}
        none={t(($) => $.palette.connectNobody)}
      />
      <p aria-hidden="true">{told}</p>
    </Dialog>
  );
}

/** Who is tied to each of these already. */
function useTied(from: ReadonlySet<ActorId>): ReadonlySet<ActorId> {
  const project = useProject();
  const frame = useFrame();
  const ties = tiesOf(project, frame, from);
  const met = new Map<ActorId, Set<ActorId>>();
  const meet = (one: ActorId, other: ActorId) => {
    if (from.has(one)) met.set(other, (met.get(other) ?? new Set()).add(one));
  };
  for (const { source, target } of ties) {
    meet(source, target);
    meet(target, source);
  }
  return new Set([...met].flatMap(([id, ones]) => (ones.size === from.size ? [id] : [])));
}

function nearFirst(actors: readonly Actor[], near: ActorId | null): readonly Actor[] {
  const found = actors.find(({ id }) => id === near);
  return found ? [found, ...actors.filter((actor) => actor !== found)] : actors;
}
