import * as Y from 'yjs';
import type { Edit } from '@/model/edit';
import type { ProjectId } from '@/model/ids';
import type { Problem } from '@/model/problem';
import { FORMAT_VERSION } from '@/model/version';
import type { OpenChannel } from '@/platform/channel';
import type { Clock } from '@/platform/clock';
import type { Database } from '@/platform/database';
import type { WatchPage } from '@/platform/page';
import type { Settings } from '@/platform/settings';
import { applyEdit, storedVersion } from './applyEdit';
import { applyLog, type StoredLog } from './log';
import { openLogStore } from './logStore';
import { createOpenMarker } from './openMarker';
import { createPartsWriter } from './partsWriter';
import { createReader } from './readDocument';
import { READER } from './rootMaps';
import { LIBRARY_CHANNEL } from './summary';
import { createSummaryKeeper } from './summaryKeeper';
import { createTabs, projectChannel, type Tabs } from './tabs';
import type { OpenDocument, SavingState } from './types';
import { createUndoHistory } from './undo';
import { createVersionKeeper } from './versionKeeper';

export interface OpenDocumentParts {
  readonly id: ProjectId;
  readonly database: Database;
  readonly openChannel: OpenChannel;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly watchPage: WatchPage;
  /** Makes the id of this tab. */
  readonly randomId: () => string;
  /**
   * What a new project begins with, outside undo; give it only for one that is new, since it is also used
   * when storage cannot be read. `firstEdit` stores it together with the first edit: a sample that is only
   * looked at leaves nothing behind.
   */
  readonly beginning?: { readonly edit: Edit; readonly store: 'now' | 'firstEdit' };
}

/** Who writes into the document; undo follows `mine` alone. */
const MINE = { origin: 'mine' };
const BEGINNING = { origin: 'beginning' };
const STORAGE = { origin: 'storage' };
const OTHER_TAB = { origin: 'otherTab' };

/**
 * Opens a project: reads its log, joins the other tabs, and keeps saving until `dispose`.
 *
 * Never rejects. Where storage cannot be used the project lives in memory, `getSaving` is failed, and all
 * of it is written as soon as storage works; a stored project is then without frames until it can be read.
 */
export async function openDocument(parts: OpenDocumentParts): Promise<OpenDocument> {
  const { id, database, openChannel, clock, beginning } = parts;
  const doc = new Y.Doc();
  const reader = createReader(doc, id);
  const steps = createUndoHistory(doc, MINE, clock);
  const attention = createAttention(() => reader.read().attention);
  const { subscribe, notify, silence } = createSubscribers();
  const library = openChannel(LIBRARY_CHANNEL);
  const channel = openChannel(projectChannel(id));
  const tab = parts.randomId();
  const summary = createSummaryKeeper({ database, clock, library, getProject: () => reader.read().project });
  let tabs: Tabs | null = null;
  let isStored = false;
  /** Whether something was written here since the last saved state; opening alone makes nothing newer. */
  let isTouched = false;
  let held: readonly Uint8Array[] = [];
  const parting = createPartsWriter(reader, clock);

  const store = await openLogStore({
    project: id,
    database,
    clock,
    onLoad: (log: StoredLog) => {
      isStored = log.updates.length > 0;
      attention.addRows(applyLog(doc, log.updates, STORAGE));
      notify();
    },
    onSaving: (state: SavingState) => {
      if (state.state === 'saved') {
        tabs?.tellStored();
        if (isTouched) summary.touch();
        isTouched = false;
      }
      notify();
    },
  });
  const versions = createVersionKeeper({
    project: id,
    database,
    clock,
    isAllSaved: async () => (await store.settled()).state === 'saved',
  });
  const append = (updates: readonly Uint8Array[]) => {
    isTouched = true;
    versions.touch();
    store.append([...held, ...(tabs?.takeUnstored() ?? []), ...updates]);
    held = [];
  };
  doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
    const isOurs = origin !== STORAGE && origin !== OTHER_TAB;
    if (isOurs && !parting.takes(update)) {
      tabs?.tell(update);
      append([update]);
    }
    if (!parting.seen()) notify();
  });
  if (!isStored && beginning) {
    const { edit, store: when } = beginning;
    const keep = (updates: readonly Uint8Array[]) => {
      if (when === 'firstEdit') held = updates;
      else append(updates);
    };
    await parting.write(edit, (part) => applyEdit(doc, part, BEGINNING), keep);
  }
  const joined = createTabs({
    doc,
    channel,
    clock,
    tab,
    origin: OTHER_TAB,
    isStored: () => store.getSaving().state === 'saved' && held.length === 0,
    onAbandoned: () => append([]),
  });
  tabs = joined;

  const isReadOnly = () => storedVersion(doc, READER) > FORMAT_VERSION;
  const presence = await noteAsOpen(parts, tab, joined);
  if (isStored && !isReadOnly()) {
    versions.keep('opened');
    summary.repair();
  }
  return {
    id,
    getProject: () => (parting.seen() ?? reader.read()).project,
    getAttention: attention.get,
    getHistory: steps.getHistory,
    getSaving: store.getSaving,
    get readOnly() {
      return isReadOnly();
    },
    recovered: presence.recovered,
    subscribe,
    apply: (edit) => {
      if (!isReadOnly()) steps.apply(edit);
    },
    applyInParts: async (edit) => {
      if (isReadOnly()) return;
      const write = (part: Edit, index: number) =>
        index === 0 ? steps.apply(part) : steps.applyFurther(part);
      await parting.write(edit, write, (updates) => {
        for (const update of updates) joined.tell(update);
        append(updates);
        notify();
      });
    },
    undo: () => (isReadOnly() ? null : steps.undo()),
    redo: () => (isReadOnly() ? null : steps.redo()),
    retrySaving: store.retry,
    settled: store.settled,
    listVersions: versions.list,
    readVersion: versions.read,
    keepVersion: versions.keep,
    dispose: () => {
      parting.end();
      silence();
      presence.end();
      versions.dispose();
      steps.dispose();
      // What is on its way to the disk still arrives, and the other tabs still hear of it.
      store
        .dispose()
        .then(summary.flush)
        .then(() => {
          joined.dispose();
          channel.close();
          library.close();
          reader.dispose();
          doc.destroy();
        });
    },
  };
}

function createSubscribers() {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    notify: () => {
      for (const listener of [...listeners]) listener();
    },
    silence: () => listeners.clear(),
  };
}

/** Problems of the document and of log rows that could not be read; the same list until one changes. */
function createAttention(ofDocument: () => readonly Problem[]) {
  let ofRows: readonly Problem[] = [];
  let seen: readonly Problem[] = [];
  let all: readonly Problem[] = [];
  return {
    addRows: (rows: ReadonlySet<number>) => {
      ofRows = [...rows].map((row) => ({ code: 'notRajut', place: ['log', String(row)] }));
    },
    get: (): readonly Problem[] => {
      const now = ofDocument();
      if (ofRows.length === 0) return now;
      if (now !== seen) {
        seen = now;
        all = [...ofRows, ...now];
      }
      return all;
    },
  };
}

/** Notes that this tab holds the project open, and finds out whether one before it ended in a crash. */
async function noteAsOpen({ settings, id, watchPage }: OpenDocumentParts, tab: string, tabs: Tabs) {
  const marker = createOpenMarker(settings, id, tab);
  const others = marker.others();
  const living = others.length > 0 ? await tabs.askWhoIsThere() : new Set<string>();
  const crashed = others.filter((other) => !living.has(other));
  marker.forget(crashed);
  marker.set();
  const endWatching = watchPage({
    left: marker.clear,
    returned: () => {
      marker.set();
      // Whatever the other tabs did while this page was put away.
      tabs.askWhoIsThere();
    },
  });
  return {
    recovered: crashed.length > 0,
    end: () => {
      endWatching();
      marker.clear();
    },
  };
}
