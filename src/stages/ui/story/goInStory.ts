import type { Session } from '@/session/createSession';
import type { Ghost } from '@/session/ghost';
import { NOTHING_SELECTED, openFrame } from '@/session/view';
import { tellStory } from '../../story/tellStory';
import type { StoryGhost, StoryScene } from '../../story/types';

/** Goes to a step, at most to the last; shows on the map what it speaks of. */
export function goInStory(session: Session, wanted: number): void {
  const { document, view } = session;
  const { story, storyLeftAt } = view.getState();
  if (!story) return;
  const steps = tellStory(document.getProject(), story.id);
  const step = Math.max(0, Math.min(wanted, steps.length - 1));
  const scene = steps[step]?.scene;
  if (!scene) return;
  if (session.frame().id !== scene.frame) openFrame(view, scene.frame);
  view.setState({
    story: { ...story, step },
    storyLeftAt: { ...storyLeftAt, [story.id]: step === steps.length - 1 ? 0 : step },
    screen: 'map',
    selection: NOTHING_SELECTED,
    ghost: scene.ghost && toGhost(scene.ghost),
    bargainingLayer: scene.layer,
    camera: { move: 'fit' },
    lit: lightOf(scene),
  });
}

/** Ends the story and gives back what it had set aside; the frame in view stays. */
export function endStory({ view }: Session): void {
  const { story } = view.getState();
  if (story) view.setState({ ...story.before, story: null, lit: null, ghost: null });
}

/** Lights what a step speaks of, or nothing where it speaks of everybody. */
export function lightScene({ view }: Session, scene: StoryScene): void {
  view.setState({ lit: lightOf(scene) });
}

const lightOf = ({ actors, ties }: StoryScene) =>
  actors.length > 0 ? { actors: new Set(actors), ties: new Set(ties) } : null;

/**
 * What a key of a keyboard or a clicker does in the story that is being told.
 *
 * @returns whether it did something
 */
export function pressInStory(session: Session, key: string): boolean {
  const { story } = session.view.getState();
  if (!story) return false;
  const to = DESTINATIONS[key]?.(story.step);
  if (key === 'Escape') endStory(session);
  else if (to !== undefined) goInStory(session, to);
  return key === 'Escape' || to !== undefined;
}

const next = (step: number) => step + 1;
const back = (step: number) => step - 1;
const DESTINATIONS: Readonly<Record<string, (step: number) => number>> = {
  ArrowRight: next,
  PageDown: next,
  ArrowLeft: back,
  PageUp: back,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

const toGhost = ({ actorsGone, tiesGone, actorsJoined, tiesJoined }: StoryGhost): Ghost => ({
  actorsGone: new Set(actorsGone),
  tiesGone: new Set(tiesGone),
  actorsJoined,
  tiesJoined,
});
