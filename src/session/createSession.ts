import { createStore, type StoreApi } from 'zustand/vanilla';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisProgress, AnalysisState } from '@/analysis/types';
import type { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import type { createQuestionWorker } from '@/analysis/worker/createQuestionWorker';
import { type AnalysisRunner, createAnalysisRunner } from '@/analysis/worker/runner';
import type { OpenDocument } from '@/document/types';
import type { Edit } from '@/model/edit';
import { ownValue } from '@/model/entries';
import {
  type ActorId,
  actorId,
  type FrameId,
  frameId,
  type GroupId,
  groupId,
  type MapNoteId,
  mapNoteId,
  type SavedViewId,
  savedViewId,
  type TieId,
  type TieTypeId,
  tieId,
  tieTypeId,
} from '@/model/ids';
import { frameOrFirst, isInFrame } from '@/model/select';
import type { Frame } from '@/model/types';
import { type Announcements, announce, createAnnouncements, factsOf } from './announcements';
import { type Ask, createAsking } from './asking';
import { keepMarksPresent, keepOnePicked } from './marks';
import { createNotices, type Notices, notify } from './notices';
import { keepSelectionShown, revealAsked } from './shownNow';
import { keepGhostPresent } from './suppose';
import { createSupposing, type SupposingState } from './supposing';
import { createView, keepSelected, type View } from './view';

/** New random ids, with their brands. */
export interface Ids {
  readonly actor: () => ActorId;
  readonly tie: () => TieId;
  readonly frame: () => FrameId;
  readonly tieType: () => TieTypeId;
  readonly group: () => GroupId;
  readonly mapNote: () => MapNoteId;
  readonly savedView: () => SavedViewId;
}

/** One open project with everything that lives and ends with it. */
export interface Session {
  readonly document: OpenDocument;
  readonly view: View;
  readonly analysis: StoreApi<AnalysisState>;
  /** How far the exact numbers of a large map are, apart from the analysis because it changes often. */
  readonly analysisProgress: StoreApi<{ readonly progress: AnalysisProgress }>;
  /** Leaves a large map at its estimates, and goes on from there. */
  readonly analysisRun: Pick<AnalysisRunner, 'stop' | 'resume'>;
  readonly ask: Ask;
  /** What would follow from the ghost of the moment. */
  readonly supposing: StoreApi<SupposingState>;
  readonly notices: Notices;
  /** What a screen reader is still to tell. */
  readonly announcements: Announcements;
  readonly ids: Ids;
  /** The frame in view. Throws in a project without frames, which Rajut never makes. */
  readonly frame: () => Frame;
  /** Applies an edit; read-only projects say so instead. */
  readonly apply: (edit: Edit) => void;
  /** The same for an edit of thousands of changes: resolves when all of it is there, as one undo step. */
  readonly applyInParts: (edit: Edit) => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dispose: () => void;
}

export interface SessionParts {
  readonly document: OpenDocument;
  readonly randomId: () => string;
  /** Makes the analysis worker; may throw where workers are not to be had. */
  readonly createWorker: typeof createAnalysisWorker;
  /** Makes the worker that answers questions; without, they are answered in this thread. */
  readonly createAskingWorker?: typeof createQuestionWorker;
  readonly isRoomy: boolean;
}

/** Wires document, view and analysis together and starts what runs; `dispose` ends all of it. */
export function createSession(parts: SessionParts): Session {
  const { document, randomId, createWorker, createAskingWorker = noWorker, isRoomy } = parts;
  const view = createView(isRoomy);
  const notices = createNotices();
  const announcements = createAnnouncements();
  const analysis = createStore<AnalysisState>(() => ({ state: 'waiting', result: null }));
  const analysisProgress = createStore<{ readonly progress: AnalysisProgress }>(() => ({ progress: null }));
  const runner = createAnalysisRunner({
    createWorker,
    onState: (state) => analysis.setState(state),
    onProgress: (progress) => analysisProgress.setState({ progress }),
  });

  const frame = () => {
    const found = frameOrFirst(document.getProject(), view.getState().frame);
    if (!found) throw new Error('createSession: a project has no frame');
    return found;
  };
  const analyse = () =>
    runner.request(toAnalysisInput(document.getProject(), frame(), view.getState().choices));
  const asking = createAsking({ document, view, frame }, createAskingWorker);
  const supposing = createSupposing(view, asking.ask);
  const dropAbsent = () => keepSelectionPresent(document, view);

  const ends = [
    document.subscribe(whenChanged(() => document.getProject(), analyse)),
    document.subscribe(whenChanged(() => document.getProject(), dropAbsent)),
    document.subscribe(whenChanged(() => document.getProject(), supposing.ask)),
    view.subscribe((now, before) => {
      if (now.frame !== before.frame || now.choices !== before.choices) analyse();
      if (now.ghost !== before.ghost || now.choices !== before.choices) supposing.ask();
      if (now.frame !== before.frame) dropAbsent();
      if (now.filter !== before.filter || now.focus !== before.focus) {
        keepSelectionShown({ document, view, analysis, frame });
      }
      if (now.camera?.move === 'show' && now.camera !== before.camera) {
        revealAsked({ document, view, analysis, frame }, now.camera.actors);
      }
      if (now.naming !== null && now.names !== 'full') {
        // What stands in the field would be the mask, and leaving it would write that into the project.
        view.setState({ naming: null });
        notify(notices, { kind: 'nameLocked' });
      }
      if (now.selection !== before.selection || now.marked !== before.marked)
        keepOnePicked(view, now, before);
    }),
  ];
  analyse();
  if (document.recovered) notify(notices, { kind: 'recovered' });

  return {
    document,
    view,
    analysis,
    analysisProgress,
    analysisRun: runner,
    ask: asking.ask,
    supposing: supposing.store,
    notices,
    announcements,
    ids: {
      actor: () => actorId(randomId()),
      tie: () => tieId(randomId()),
      frame: () => frameId(randomId()),
      tieType: () => tieTypeId(randomId()),
      group: () => groupId(randomId()),
      mapNote: () => mapNoteId(randomId()),
      savedView: () => savedViewId(randomId()),
    },
    frame,
    apply: (edit) => {
      if (document.readOnly) {
        notify(notices, { kind: 'readOnly' });
        return;
      }
      document.apply(edit);
      announce(announcements, factsOf(edit));
    },
    applyInParts: async (edit) => {
      if (document.readOnly) {
        notify(notices, { kind: 'readOnly' });
        return;
      }
      await document.applyInParts(edit);
      announce(announcements, [{ kind: 'edited', label: edit.label }]);
    },
    undo: () => {
      const label = document.undo();
      notify(notices, label ? { kind: 'undone', label } : { kind: 'nothingToUndo' });
    },
    redo: () => {
      const label = document.redo();
      notify(notices, label ? { kind: 'redone', label } : { kind: 'nothingToRedo' });
    },
    dispose: () => {
      for (const end of ends) end();
      runner.dispose();
      asking.dispose();
      document.dispose();
    },
  };
}

const noWorker = () => {
  throw new Error('createSession: questions are answered in this thread');
};

/** Calls back only when the read value is another object than before. */
function whenChanged(read: () => unknown, callback: () => void): () => void {
  let before = read();
  return () => {
    const now = read();
    if (now === before) return;
    before = now;
    callback();
  };
}

/** Takes out of the selection, the focus and what is being drawn what an edit, an undo or another tab has removed. */
function keepSelectionPresent(document: OpenDocument, view: View): void {
  const { frame: chosen, naming, draft, connectFrom, focus } = view.getState();
  const project = document.getProject();
  const frame = frameOrFirst(project, chosen);
  if (!frame) return;
  keepMarksPresent(project, frame, view);
  const isThere = (id: ActorId) => isInFrame(project, frame, id);
  const isTieThere = (id: TieId) => {
    const tie = ownValue(frame.ties, id);
    return tie !== undefined && isThere(tie.source) && isThere(tie.target);
  };
  keepSelected(view, isThere, isTieThere);
  keepGhostPresent(view, isThere, isTieThere);
  if (naming && !isThere(naming)) view.setState({ naming: null });
  if (connectFrom && !isThere(connectFrom)) view.setState({ connectFrom: null });
  // Round nobody there would be nothing to see.
  if (focus && !focus.actors.some(isThere)) view.setState({ focus: null });
  // The name that is being typed is work, and stays.
  if (draft?.tiedTo && !isThere(draft.tiedTo)) view.setState({ draft: { ...draft, tiedTo: null } });
}
