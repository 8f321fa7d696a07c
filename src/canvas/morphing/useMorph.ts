import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { groupsInOrder } from '@/model/select';
import { type Shown, shownIn } from '@/model/shown';
import type { Project } from '@/model/types';
import { foldGroups } from '@/picture/foldGroups';
import { wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';
import type { FrameStep } from '@/session/playing';
import { rolesIn } from '@/session/rolesIn';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { type MorphNow, morphAt } from './morphAt';
import { type MorphPlan, planMorph } from './planMorph';

/** Paints a moment of a morph; whoever does it puts it into the ref that it is given. */
export type PaintMoment = (now: MorphNow) => void;

/** More actors than this are not moved one by one: each frame of the screen would come too late. */
const MOST_MORPHING = 300;
/** How long a larger map takes to fade in, ms: the browser does that alone. */
const FADE_MS = 240;

/**
 * Lets the map become another frame after a step. The map itself is the new frame at once, and hidden as long as the
 * way there is painted over it. An edit, a press on the map or the next step ends that at once.
 *
 * @param shown who and what of the frame in view is drawn
 * @param paint paints a moment
 * @returns null at rest, also for whoever wants less motion
 */
export function useMorph(
  canvas: RefObject<HTMLElement | null>,
  shown: Shown,
  paint: RefObject<PaintMoment | null>,
): MorphPlan | null {
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const step = useView((view) => view.step);
  // A map that opens is at rest, whatever led there.
  const [over, setOver] = useState<FrameStep | null>(step);
  const isOver = over === step || step?.to !== frame.id;
  const plan = useMemo(
    () => (step && !isOver ? planOf(session, project, step, shown) : null),
    [session, project, step, isOver, shown],
  );
  const begun = useRef<{ readonly step: FrameStep; readonly project: Project; at: number | null } | null>(
    null,
  );
  useEffect(() => {
    if (!step || isOver) return;
    const finish = () => setOver(step);
    if (begun.current?.step !== step) begun.current = { step, project, at: null };
    const own = begun.current;
    const isEdited = own.project !== project;
    if (plan === null || plan === 'tooMany' || isEdited) {
      if (plan === 'tooMany' && !isEdited && !wantsLessMotion()) fadeIn(canvas.current);
      finish();
      return;
    }
    let running = requestAnimationFrame(function next(now) {
      own.at ??= now;
      const share = (now - own.at) / step.ms;
      // In this frame of the screen, not in the one after.
      if (share >= 1) return flushSync(finish);
      paint.current?.(morphAt(plan, share));
      running = requestAnimationFrame(next);
    });
    const element = canvas.current;
    element?.addEventListener('pointerdown', finish, { capture: true });
    return () => {
      cancelAnimationFrame(running);
      element?.removeEventListener('pointerdown', finish, { capture: true });
    };
  }, [canvas, step, isOver, plan, project, paint]);
  useKeptFocus(session, canvas, isOver);
  return plan === 'tooMany' ? null : plan;
}

/** Whoever had the keyboard focus and is not in the new frame leaves it to the map, with its single-letter keys. */
function useKeptFocus(session: Session, canvas: RefObject<HTMLElement | null>, isOver: boolean): void {
  const wasHere = useRef(false);
  useEffect(
    () =>
      session.view.subscribe((now, before) => {
        if (now.step === before.step || now.step === null) return;
        wasHere.current = canvas.current?.contains(document.activeElement) ?? false;
      }),
    [session, canvas],
  );
  useEffect(() => {
    if (!isOver || !wasHere.current) return;
    wasHere.current = false;
    // After the next drawing, in which React Flow takes away who is gone.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) canvas.current?.focus({ preventScroll: true });
    });
  }, [isOver, canvas]);
}

function planOf(session: Session, project: Project, step: FrameStep, shown: Shown) {
  const before = project.frames.find(({ id }) => id === (step.from ?? project.frames[0]?.id));
  const after = project.frames.find(({ id }) => id === step.to);
  if (!before || !after || before === after || wantsLessMotion()) return null;
  if (shown.actors.length > MOST_MORPHING) return 'tooMany';
  const { filter, focus, collapsed } = session.view.getState();
  const rolesOf = rolesIn(session.analysis.getState().result, before);
  const was = shownIn(project, before, { filter, focus, rolesOf });
  const folded = foldGroups(was, groupsInOrder(project), collapsed);
  const plan = planMorph(project, { frame: before, shown: folded.shown }, { frame: after, shown });
  return plan && plan.drawn.actors.length > MOST_MORPHING ? 'tooMany' : plan;
}

/** Start and end with a short glide between them, which costs the same for any number of actors. */
function fadeIn(canvas: HTMLElement | null): void {
  canvas
    ?.querySelector('.react-flow__viewport')
    ?.animate([{ opacity: 0.15 }, { opacity: 1 }], { duration: FADE_MS, easing: 'ease-out' });
}
