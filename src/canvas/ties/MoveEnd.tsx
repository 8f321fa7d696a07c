import { useRef, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import { otherEnd, reattachTie } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import { matchActors } from '@/model/matchActors';
import { actorsInFrame } from '@/model/select';
import type { MovingEnd } from '@/session/hand';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { Knot } from '@/ui/Knot';
import { PickList } from '@/ui/PickList';
import { actorName } from '@/wording/fields';

/** Chooses another actor for an end of a tie from a list: the way without dragging. */
export function MoveEnd() {
  const moving = useView((view) => view.movingEnd);
  return moving ? <MoveEndDialog key={`${moving.tie} ${moving.end}`} {...moving} /> : null;
}

function MoveEndDialog({ tie: id, end }: MovingEnd) {
  const { t } = useText();
  const { apply, document, view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const tie = frame.ties[id];
  if (!tie) return null;
  const others = actorsInFrame(project, frame).filter(
    (actor) => actor.id !== tie[end] && actor.id !== otherEnd(tie, end),
  );
  const matches = matchActors(others, typed);
  const nameOf = (actor: ActorId) => actorName(t, project.actors[actor]);
  const close = () => view.setState({ movingEnd: null });
  const pick = (picked: string) => {
    const actor = matches.find((one) => one.id === picked);
    const edit = actor && reattachTie(document.getProject(), frame, tie, { end, to: actor.id });
    if (edit) apply(edit);
    close();
  };
  return (
    <Dialog
      title={t(($) => $.moving.moveEndTitle)}
      description={t(($) => $.moving.moveEndText, {
        tie: `${nameOf(tie.source)} – ${nameOf(tie.target)}`,
        from: nameOf(tie[end]),
      })}
      isOpen
      onClose={close}
      initialFocus={field}
    >
      <PickList
        field={field}
        label={t(($) => $.moving.moveEndField)}
        listLabel={t(($) => $.moving.moveEndList)}
        typed={typed}
        onTyped={setTyped}
        options={matches.map((actor) => ({
          id: actor.id,
          icon: <Knot {...actorLook(actor)} size={24} />,
          label: actorName(t, actor),
        }))}
        onPick={pick}
        status={t(($) => $.editor.findMatches, { count: matches.length })}
        none={t(($) => $.moving.moveEndNone)}
      />
    </Dialog>
  );
}
