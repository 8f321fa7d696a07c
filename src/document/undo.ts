import * as Y from 'yjs';
import type { Edit, EditLabel } from '@/model/edit';
import type { Clock } from '@/platform/clock';
import { applyEdit } from './applyEdit';
import { FORMAT, READER, ROOTS, rootMap } from './rootMaps';
import type { History } from './types';

/** Edits of one burst that follow each other within this time are one step, ms: a pause in typing. */
const BURST_MS = 600;

const LABEL = 'label';

export interface UndoHistory {
  /** Applies an edit as a step of its own, or as part of the burst it continues. */
  apply(edit: Edit): void;
  /** Applies a further part of the edit that was applied last: the two are one step, however long the pause. */
  applyFurther(part: Edit): void;
  /** @returns the label of the step taken back, null when nothing was left to take back */
  undo(): EditLabel | null;
  redo(): EditLabel | null;
  /** The same object until a label changes. */
  getHistory(): History;
  dispose(): void;
}

/**
 * Undo and redo of what was applied here and nowhere else: loading, other tabs and peers have other origins.
 * Steps are not limited in number. Undoing keeps later edits of others, and skips steps they wrote over.
 */
export function createUndoHistory(doc: Y.Doc, origin: object, clock: Clock): UndoHistory {
  const steps = new Y.UndoManager(
    ROOTS.map((root) => rootMap(doc, root)),
    {
      trackedOrigins: new Set([origin]),
      // Whether an edit continues a step is decided below, by our clock.
      captureTimeout: Number.POSITIVE_INFINITY,
      deleteFilter: mayBeTakenBack,
    },
  );
  let applying: EditLabel | null = null;
  let burst: { readonly key: string; readonly at: number } | null = null;
  let history: History = { undo: null, redo: null };

  const nameStep = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
    const taken: unknown = steps.currStackItem?.meta.get(LABEL);
    stackItem.meta.set(LABEL, applying ?? taken);
  };
  steps.on('stack-item-added', nameStep);
  steps.on('stack-item-updated', nameStep);

  const take = (step: 'undo' | 'redo') => {
    burst = null;
    const item = steps[step]();
    return item === null ? null : labelOf(item);
  };
  const write = (edit: Edit) => {
    applying = edit.label;
    try {
      applyEdit(doc, edit, origin);
    } finally {
      applying = null;
    }
  };
  return {
    apply: (edit) => {
      const now = clock.now();
      const goesOn = edit.burst !== undefined && burst?.key === edit.burst && now - burst.at <= BURST_MS;
      if (!goesOn) steps.stopCapturing();
      burst = edit.burst === undefined ? null : { key: edit.burst, at: now };
      write(edit);
    },
    applyFurther: write,
    undo: () => take('undo'),
    redo: () => take('redo'),
    getHistory: () => {
      const undo = labelOf(steps.undoStack.at(-1));
      const redo = labelOf(steps.redoStack.at(-1));
      if (undo !== history.undo || redo !== history.redo) history = { undo, redo };
      return history;
    },
    dispose: () => steps.destroy(),
  };
}

/**
 * Undoing the making of an entity empties its map but never deletes the map: what a colleague writes into it
 * at the same time would go with it, and a redo could not bring that back. The version stamps stay as well.
 */
function mayBeTakenBack(item: Y.Item): boolean {
  return !(item.content instanceof Y.ContentType) && item.parentSub !== FORMAT && item.parentSub !== READER;
}

function labelOf(item: { meta: Map<unknown, EditLabel> } | undefined): EditLabel | null {
  return item?.meta.get(LABEL) ?? null;
}
