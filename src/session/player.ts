import type { Clock } from '@/platform/clock';
import type { Session } from './createSession';
import type { Pace } from './playing';
import { playFrame, type View } from './view';

/** How long a frame stays before the next one begins, ms; the way there comes on top. */
export const STAY_MS = { slow: 4200, normal: 2400, fast: 1300 } as const satisfies Record<Pace, number>;
/** How long the caption of a step stays when nothing else happens, ms. */
export const CAPTION_MS = 6000;

type Played = Pick<Session, 'document' | 'view' | 'frame'>;

/** Ends playing and takes the caption away; nothing happens when there is neither. */
export function stopPlaying(view: View): void {
  const { playing, step } = view.getState();
  if (playing !== 'off' || step) view.setState({ playing: 'off', step: null });
}

/**
 * Goes through the frames while the view says so, up to the last one. An edit ends it, and the caption of the step
 * before with it. While presenting the caption stays.
 *
 * @returns a function that ends it
 */
export function startPlayer({ document, view, frame }: Played, clock: Clock): () => void {
  let callOff = () => {};
  const goOn = () => {
    const { frames } = document.getProject();
    const next = frames[frames.findIndex(({ id }) => id === frame().id) + 1];
    if (next) playFrame(view, next.id);
    else view.setState({ playing: 'off' });
  };
  const isLast = () => document.getProject().frames.at(-1)?.id === frame().id;
  const wait = () => {
    callOff();
    callOff = () => {};
    const { playing, pace, step, presenting } = view.getState();
    if (playing !== 'off' && isLast()) view.setState({ playing: 'off' });
    else if (playing === 'on') callOff = clock.after(STAY_MS[pace], goOn);
    else if (playing === 'off' && step && presenting === 'off') {
      callOff = clock.after(CAPTION_MS, () => view.setState({ step: null }));
    }
  };
  let known = document.getProject();
  const ends = [
    view.subscribe((now, before) => {
      const isOther =
        now.playing !== before.playing ||
        now.step !== before.step ||
        now.pace !== before.pace ||
        now.presenting !== before.presenting;
      if (isOther) wait();
    }),
    document.subscribe(() => {
      const project = document.getProject();
      if (project === known) return;
      known = project;
      stopPlaying(view);
    }),
  ];
  return () => {
    callOff();
    for (const end of ends) end();
  };
}
