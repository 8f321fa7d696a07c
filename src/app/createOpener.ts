import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenDocumentParts } from '@/document/openDocument';
import type { OpenDocument, SavingFailure } from '@/document/types';
import type { Language } from '@/i18n/messages';
import { type ProjectId, projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { SampleId } from '@/samples/catalogue';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { type Beginnings, beginWith } from './beginnings';

export type Target =
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'sample'; readonly sample: SampleId; readonly language: Language };

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly session: Session }
  /** Storage works and knows no such project. */
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly reason: SavingFailure };

export interface Opener {
  readonly opening: StoreApi<Opening>;
  /** Opens the target instead of what is open. The project that is open already stays as it is. */
  readonly open: (target: Target) => Promise<void>;
  /** Tries to read the project again after storage has failed. */
  readonly retry: () => void;
  /** Closes what is open; it can open again afterwards. */
  readonly close: () => void;
}

export interface OpenerParts {
  readonly openDocument: (id: ProjectId, beginning: OpenDocumentParts['beginning']) => Promise<OpenDocument>;
  readonly createSession: (document: OpenDocument) => Session;
  readonly loadSample: (sample: SampleId, language: Language) => Promise<Project>;
  readonly beginnings: Beginnings;
  readonly randomId: () => string;
  /** The first edit by hand of what is open; a sample has just become the user's own project. */
  readonly onFirstEdit: (id: ProjectId) => void;
}

/** Opens one project at a time and ends it with everything that belongs to it. */
export function createOpener(parts: OpenerParts): Opener {
  const opening = createStore<Opening>(() => ({ state: 'opening' }));
  let document: OpenDocument | null = null;
  let ends: readonly (() => void)[] = [];
  let turn = 0;

  const close = () => {
    turn += 1;
    for (const end of ends) end();
    ends = [];
    const before = opening.getState();
    opening.setState({ state: 'opening' }, true);
    // A session ends its document itself.
    if (before.state === 'ready') before.session.dispose();
    else document?.dispose();
    document = null;
  };
  const open = async (target: Target) => {
    if (target.kind === 'project' && document?.id === target.id) return;
    close();
    const mine = turn;
    const { id, beginning } = await prepare(target, parts);
    if (mine !== turn) return;
    const opened = await parts.openDocument(id, beginning);
    if (mine !== turn) return opened.dispose();
    document = opened;
    const read = () => {
      if (opened.getSaving().state === 'saved') parts.beginnings.forget(id);
      follow(opened, opening, parts.createSession);
    };
    const tellFirstEdit = onceEdited(opened, () => {
      const now = opening.getState();
      if (target.kind === 'sample' && now.state === 'ready') notify(now.session.notices, { kind: 'ownCopy' });
      parts.onFirstEdit(id);
    });
    ends = [opened.subscribe(read), opened.subscribe(tellFirstEdit)];
    read();
  };
  return { opening, open, close, retry: () => document?.retrySaving() };
}

async function prepare(target: Target, { loadSample, beginnings, randomId }: OpenerParts) {
  if (target.kind === 'project') {
    const edit = beginnings.get(target.id);
    return { id: target.id, beginning: edit ? ({ edit, store: 'now' } as const) : undefined };
  }
  const sample = await loadSample(target.sample, target.language);
  const edit = beginWith(sample, 'create');
  return { id: projectId(randomId()), beginning: { edit, store: 'firstEdit' } as const };
}

/** A document without a frame is one that could not be read: because it is not there, or not yet. */
function follow(
  document: OpenDocument,
  opening: StoreApi<Opening>,
  createSession: OpenerParts['createSession'],
): void {
  if (opening.getState().state === 'ready') return;
  if (document.getProject().frames.length > 0) {
    opening.setState({ state: 'ready', session: createSession(document) }, true);
    return;
  }
  const saving = document.getSaving();
  if (saving.state === 'failed') opening.setState({ state: 'failed', reason: saving.reason }, true);
  else if (document.getAttention().length > 0) opening.setState({ state: 'failed', reason: 'unknown' }, true);
  else if (saving.state === 'saved') opening.setState({ state: 'missing' }, true);
}

function onceEdited(document: OpenDocument, callback: () => void): () => void {
  let isTold = false;
  return () => {
    if (isTold || document.getHistory().undo === null) return;
    isTold = true;
    callback();
  };
}
