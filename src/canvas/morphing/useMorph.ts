import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
import type { FlowNow } from '../useFlow';
import { createMorphDriver, type MorphDriver } from './driveMorph';
import { type Morphing, type MorphNow, morphAt } from './morphAt';
import { planMorph } from './planMorph';

/** More actors than this are not moved one by one: each step draws all that changes again. */
const MOST_MORPHING = 300;
/** How long a larger map takes to fade in, ms: the browser does that alone. */
const FADE_MS = 240;

/**
 * Lets the map become another frame after a step. An edit, a press on the map or the next step ends it at once, where
 * it was going anyway.
 *
 * @param shown who and what of the frame in view is drawn
 * @param draw draws a moment on the page as it is; false where each moment is to be drawn anew
 * @returns null at rest, also for whoever wants less motion
 */
export function useMorph(
  canvas: RefObject<HTMLElement | null>,
  shown: Shown,
  draw: RefObject<((now: MorphNow) => boolean) | null>,
): Morphing | null {
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const step = useView((view) => view.step);
  // A map that opens is at rest, whatever led there.
  const [run, setRun] = useState<{ readonly step: FrameStep | null; readonly share: number }>({
    step,
    share: 1,
  });
  const share = run.step === step ? run.share : 0;
  const isOver = share === 1 || step?.to !== frame.id;
  const plan = useMemo(
    () => (step && !isOver ? planOf(session, project, step, shown) : null),
    [session, project, step, isOver, shown],
  );
  const begun = useRef<{ readonly step: FrameStep; readonly project: Project; at: number | null } | null>(
    null,
  );
  useEffect(() => {
    if (!step || isOver) return;
    const finish = () => setRun({ step, share: 1 });
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
      const gone = Math.min(1, (now - own.at) / step.ms);
      const isDrawn = gone < 1 && draw.current?.(morphAt(plan, gone));
      // In this frame of the screen, not in the one after.
      if (!isDrawn) flushSync(() => setRun({ step, share: gone }));
      if (gone < 1) running = requestAnimationFrame(next);
    });
    const element = canvas.current;
    element?.addEventListener('pointerdown', finish, { capture: true });
    return () => {
      cancelAnimationFrame(running);
      element?.removeEventListener('pointerdown', finish, { capture: true });
    };
  }, [canvas, step, isOver, plan, project, draw]);
  useKeptFocus(session, canvas, isOver);
  const morphing = plan === 'tooMany' ? null : plan;
  return useMemo(() => morphing && { plan: morphing, now: morphAt(morphing, share) }, [morphing, share]);
}

/** Draws the moments of a morph on a map of elements; a painted map is painted anew. */
export function useMorphDriver(
  canvas: RefObject<HTMLElement | null>,
  { input, isLarge }: FlowNow,
  draw: RefObject<((now: MorphNow) => boolean) | null>,
): void {
  const driver = useRef<MorphDriver | null>(null);
  useLayoutEffect(() => {
    draw.current = (now) => {
      if (isLarge || !canvas.current) return false;
      driver.current ??= createMorphDriver(canvas.current);
      driver.current(input, now);
      return true;
    };
  }, [canvas, input, isLarge, draw]);
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
