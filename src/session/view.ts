import { createStore, type StoreApi } from 'zustand/vanilla';
import { ALL_COUNTED, type AnalysisChoices } from '@/analysis/types';
import type { Clip } from '@/model/edits/copies';
import type { ActorId, FrameId, TieId } from '@/model/ids';
import type { Tie } from '@/model/types';
import { type CompareView, PLAIN_COMPARISON } from './compareView';
import { type GridView, PLAIN_GRID } from './gridView';
import { EMPTY_HAND, type HandView, NOTHING_BEGUN } from './hand';
import { type KeysView, NO_KEYS } from './keysView';
import { firstPanels, type PanelsView } from './panels';
import { type PictureView, PLAIN_PICTURE } from './picture';
import { STEP_MS } from './playing';
import { NO_STORY, type StoryView } from './storyView';

export interface Selection {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

/** Scope "session": mine alone, never saved with the project, never undone. */
export interface ViewState
  extends CompareView,
    GridView,
    HandView,
    KeysView,
    PanelsView,
    PictureView,
    StoryView {
  /** null until chosen: then the project's first frame. */
  readonly frame: FrameId | null;
  readonly selection: Selection;
  /** Lit by a sentence or a list under the pointer; null dims nothing. */
  readonly lit: Selection | null;
  readonly choices: AnalysisChoices;
  /** What was copied last where the device does not keep it; null when it does, or nothing was copied. */
  readonly clip: Clip | null;
}

/** As much of a tie as says whether it is lit. */
type TieEnds = Pick<Tie, 'id' | 'source' | 'target'>;

export type View = StoreApi<ViewState>;

export const NOTHING_SELECTED: Selection = { actors: new Set(), ties: new Set() };

/** A fresh view of a project; `isRoomy` opens the side panels, which would cover a phone's map. */
export function createView(isRoomy: boolean): View {
  return createStore<ViewState>(() => ({
    ...PLAIN_COMPARISON,
    ...PLAIN_GRID,
    ...EMPTY_HAND,
    ...NO_KEYS,
    ...firstPanels(isRoomy),
    ...PLAIN_PICTURE,
    ...NO_STORY,
    frame: null,
    selection: NOTHING_SELECTED,
    lit: null,
    choices: ALL_COUNTED,
    clip: null,
  }));
}

/** Selects exactly these actors and ties. */
export function select(view: View, actors: Iterable<ActorId>, ties: Iterable<TieId> = []): void {
  view.setState({ selection: { actors: new Set(actors), ties: new Set(ties) } });
}

/** Takes out of the selection whom two questions turn down; the same object when that is nobody. */
export function keepSelected(
  view: View,
  isActorKept: (id: ActorId) => boolean,
  isTieKept: (id: TieId) => boolean,
): void {
  const { selection } = view.getState();
  const actors = [...selection.actors].filter(isActorKept);
  const ties = [...selection.ties].filter(isTieKept);
  if (actors.length === selection.actors.size && ties.length === selection.ties.size) return;
  if (actors.length + ties.length === 0) view.setState({ selection: NOTHING_SELECTED });
  else select(view, actors, ties);
}

/** Whether a tie is lit: named itself, or, where no tie is named, between two lit actors. */
export function isTieLit(lit: Selection | null, { id, source, target }: TieEnds): boolean {
  if (lit === null) return false;
  return lit.ties.size > 0 ? lit.ties.has(id) : lit.actors.has(source) && lit.actors.has(target);
}

/** Lights up actors on the canvas with the ties between them, or with only those named; null ends it. */
export function light(view: View, actors: readonly ActorId[] | null, ties: readonly TieId[] = []): void {
  view.setState({ lit: actors ? { actors: new Set(actors), ties: new Set(ties) } : null });
}

/** Selects actors and brings them into view. */
export function show(view: View, actors: readonly ActorId[]): void {
  select(view, actors);
  view.setState({ camera: { move: 'show', actors }, lit: null });
}

/** Changes to another frame; what is selected stays selected, actors keep their identity. Playing waits. */
export function openFrame(view: View, frame: FrameId): void {
  const playing = view.getState().playing === 'off' ? 'off' : 'paused';
  view.setState({ ...steppedTo(view, frame, STEP_MS.byHand), playing });
}

/** Goes on to another frame while frames are played. */
export function playFrame(view: View, frame: FrameId): void {
  view.setState({ ...steppedTo(view, frame, STEP_MS.played), playing: 'on' });
}

function steppedTo(view: View, frame: FrameId, ms: number): Partial<ViewState> {
  const { frame: from, step } = view.getState();
  return {
    frame,
    step: from === frame ? step : { from, to: frame, ms },
    glideFrom: null,
    ghost: null,
    previewed: [],
    ...NOTHING_BEGUN,
  };
}
