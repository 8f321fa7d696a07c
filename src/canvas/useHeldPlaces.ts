import { useEffect, useMemo, useRef, useState } from 'react';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { wantsLessMotion } from '@/platform/page';
import { useSession, useView } from '@/session/useSession';

export type HeldPlaces = ReadonlyMap<ActorId, Place>;

const NOTHING_HELD: HeldPlaces = new Map();

/** How long a layout takes to glide into place, ms: long enough to follow, short enough not to wait for. */
const GLIDE_MS = 360;
/** More actors than this jump: each step draws all of them and their ties again, and would stutter. */
const MOST_GLIDING = 150;

/**
 * Places that a gesture or a glide holds for the moment. Scope "gesture": nothing of it is written until the
 * gesture ends.
 */
export function useHeldPlaces() {
  const [held, setHeld] = useState(NOTHING_HELD);
  useGlide(setHeld);
  const hand = useMemo(
    () => ({
      hold: (moved: readonly (readonly [ActorId, Place])[]) =>
        setHeld((before) => new Map([...before, ...moved])),
      release: () => setHeld(NOTHING_HELD),
    }),
    [],
  );
  return { held, hand };
}

/** Lets actors glide from where they stood before a layout to where the document has them now. */
function useGlide(setHeld: (held: HeldPlaces) => void): void {
  const { view, frame } = useSession();
  const glideFrom = useView((state) => state.glideFrom);
  const running = useRef(0);
  useEffect(() => {
    if (!glideFrom) return;
    const places = frame().place;
    const moving = moves(glideFrom, places);
    const finish = () => {
      setHeld(NOTHING_HELD);
      view.setState({ glideFrom: null });
    };
    if (wantsLessMotion() || moving.length === 0 || moving.length > MOST_GLIDING) {
      finish();
      return;
    }
    let startedAt: number | null = null;
    const step = (now: number) => {
      startedAt ??= now;
      const share = Math.min(1, (now - startedAt) / GLIDE_MS);
      if (share >= 1) finish();
      else {
        setHeld(new Map(moving.map(({ id, from, to }) => [id, between(from, to, easeOut(share))])));
        running.current = requestAnimationFrame(step);
      }
    };
    setHeld(new Map(moving.map(({ id, from }) => [id, from])));
    running.current = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(running.current);
      // Another frame may have come in between: what was held for this one must not stay.
      setHeld(NOTHING_HELD);
    };
  }, [glideFrom, frame, view, setHeld]);
}

type Places = Readonly<Record<ActorId, Place>>;

function moves(from: Places, to: Places) {
  return entriesOf(from).flatMap(([id, before]) => {
    const after = to[id];
    return after && after !== before ? [{ id, from: before, to: after }] : [];
  });
}

const between = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

const easeOut = (share: number) => 1 - (1 - share) ** 3;
