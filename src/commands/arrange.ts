import type { AnalysisResult, AnalysisState } from '@/analysis/types';
import { KNOT_PX } from '@/appearance/actorLook';
import { actorStyles } from '@/appearance/actorStyles';
import { scalesOf } from '@/appearance/scales';
import { nameBox } from '@/canvas/layout/nameBox';
import { runLayout } from '@/canvas/layout/runLayout';
import type { Layout, LayoutAnswer, LayoutInput } from '@/canvas/layout/types';
import { arrange } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame } from '@/model/types';
import type { Session } from '@/session/createSession';
import { toLayout } from './toLayout';

/**
 * Names grow while a map is zoomed out (LabelScale.tsx): room is kept for as much growth as a map of so many actors
 * is likely to be drawn with on a laptop; the first row whose `upTo` is not exceeded counts.
 */
const NAME_SCALES = [
  { upTo: 25, scale: 1.7 },
  { upTo: 60, scale: 1.35 },
  { upTo: Number.POSITIVE_INFINITY, scale: 1.1 },
] as const;

export type LayoutKind = Layout['kind'];

export interface ArrangeOptions {
  readonly kind: LayoutKind;
  /** Only the selected actors move; taken as all when fewer than two are selected. */
  readonly isOnlySelected?: boolean;
}

/**
 * Lays out the frame in view as one undoable step; pinned actors stay, the others glide to their places. Of two
 * layouts asked for in a row only the second is carried out.
 */
export async function arrangeMap(
  session: Session,
  { kind, isOnlySelected = false }: ArrangeOptions = { kind: 'force' },
): Promise<void> {
  const { view, frame } = session;
  const before = frame();
  const asked = view.getState().layout.asked + 1;
  view.setState(({ layout }) => ({ layout: { ...layout, asked } }));
  const isWanted = () => view.getState().layout.asked === asked && frame().id === before.id;
  // Only rings need the newest values; sizes may be one edit behind, and nobody waits for them.
  const result = kind === 'concentric' ? await newestAnalysis(session) : session.analysis.getState().result;
  if (!isWanted()) return;
  const own = result?.frame === before.id ? result : null;
  const input = toInput(session, before, own, isOnlySelected);
  const answer = await runLayout({ layout: toLayout(session, kind, input, own), input });
  if (isWanted()) carryOut(session, before, answer);
}

/** The analysis once it is of what is in view; the last one when it fails. */
function newestAnalysis({ analysis }: Session): Promise<AnalysisResult | null> {
  return new Promise((resolve) => {
    const look = ({ state, result }: AnalysisState) => {
      if (state === 'waiting') return;
      end();
      resolve(result);
    };
    const end = analysis.subscribe(look);
    look(analysis.getState());
  });
}

function toInput(
  { document, view }: Session,
  frame: Frame,
  result: AnalysisResult | null,
  isOnlySelected: boolean,
): LayoutInput {
  const project = document.getProject();
  const { style, selection } = view.getState();
  const actors = actorsInFrame(project, frame);
  const styles = actorStyles(actors, scalesOf(actors, style, { project, result }));
  const scale = NAME_SCALES.find(({ upTo }) => actors.length <= upTo)?.scale ?? 1;
  return {
    actors: actors.map((actor) => ({
      id: actor.id,
      at: frame.place[actor.id] ?? [0, 0],
      isPinned: actor.pinned,
      box: nameBox(actor.name, styles.get(actor.id)?.size ?? KNOT_PX, scale),
    })),
    ties: visibleTies(project, frame).map(({ source, target, direction }) => ({
      source,
      target,
      isDirected: direction === 'forward',
    })),
    only: isOnlySelected && selection.actors.size > 1 ? [...selection.actors] : null,
  };
}

/** Writes the places. Someone may have gone on meanwhile: only who is still where the layout saw it, and free, moves. */
function carryOut({ document, view, frame, apply }: Session, before: Frame, answer: LayoutAnswer): void {
  const now = frame();
  const { actors } = document.getProject();
  const isStill = (id: ActorId) => now.place[id] === before.place[id] && actors[id]?.pinned === false;
  const still = answer.places.filter(({ id, to }) => {
    const at = before.place[id];
    return isStill(id) && (at?.[0] !== to[0] || at[1] !== to[1]);
  });
  const { guides } = answer;
  const places = still.length > 0 ? still : answer.places;
  view.setState(({ layout }) => ({
    layout: { ...layout, drawn: guides && { frame: now.id, guides, lanesBy: layout.lanesBy, places } },
  }));
  if (still.length === 0) return;
  view.setState({ glideFrom: now.place });
  apply(arrange(now.id, still));
  view.setState({ camera: { move: 'fitFrame' } });
}
