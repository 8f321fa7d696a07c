import { type RefObject, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { matchActors } from '@/model/matchActors';
import { isInFrame } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { openFrame, show } from '@/session/view';
import { Knot } from '@/ui/Knot';
import { PickList, type PickOption } from '@/ui/PickList';
import { actorName } from '@/wording/fields';

interface FindActorProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Told the actor that is now shown, null when no frame shows it. */
  readonly onFound: (id: ActorId | null) => void;
}

/** Finds an actor in any frame, and shows the chosen one on the map. */
export function FindActor({ field, onFound }: FindActorProps) {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const [typed, setTyped] = useState('');
  const matches = matchActors(Object.values(project.actors), typed);
  const toOption = (actor: Actor): PickOption => {
    const home = frameWith(project, frame, actor);
    return {
      id: actor.id,
      icon: <Knot {...actorLook(actor)} size={24} />,
      label: actorName(t, actor),
      hint: home && home !== frame ? t(($) => $.editor.findElsewhere, { frame: home.title }) : undefined,
    };
  };
  const find = (picked: string) => {
    const actor = matches.find(({ id }) => id === picked);
    const home = actor ? frameWith(project, frame, actor) : null;
    if (home && home.id !== frame.id) openFrame(view, home.id);
    onFound(actor && home ? actor.id : null);
    if (actor && home) show(view, [actor.id]);
  };
  return (
    <PickList
      field={field}
      label={t(($) => $.editor.findField)}
      listLabel={t(($) => $.editor.find)}
      typed={typed}
      onTyped={setTyped}
      options={matches.map(toOption)}
      onPick={find}
      status={t(($) => $.editor.findMatches, { count: matches.length })}
      none={typed.trim() === '' ? '' : t(($) => $.editor.findNone, { text: typed.trim() })}
    />
  );
}

/** The frame in view when it shows the actor, else the first that does, null when none does. */
function frameWith(project: Project, frame: Frame, { id }: Actor): Frame | null {
  if (isInFrame(project, frame, id)) return frame;
  return project.frames.find((other) => isInFrame(project, other, id)) ?? null;
}
