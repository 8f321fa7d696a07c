import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Channel } from '@/platform/channel';
import type { Clock } from '@/platform/clock';

/** How long an author may take to report its update as stored before another tab stores it instead, ms. */
const ADOPT_AFTER_MS = 2000;

/** How long a living tab may take to answer, ms; between tabs of one browser it is about 1 ms. */
const ANSWER_MS = 150;

/** Least time between two calls for what is missing, ms: a gap that nobody can fill must not make a storm. */
const CALL_AGAIN_MS = 1000;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const messageSchema = z.discriminatedUnion('kind', [
  /** A tab that opened, or missed something, with the state vector of what it has. */
  z.object({ kind: z.literal('hello'), from: z.string(), vector: bytes }),
  /** What that tab misses, and what the answering tab has itself. */
  z.object({
    kind: z.literal('answer'),
    from: z.string(),
    to: z.string(),
    number: z.number(),
    update: bytes,
    vector: bytes,
  }),
  z.object({ kind: z.literal('update'), from: z.string(), number: z.number(), update: bytes }),
  /** Updates of this tab up to that number are on disk. */
  z.object({ kind: z.literal('stored'), from: z.string(), number: z.number() }),
]);
type Message = z.infer<typeof messageSchema>;

export interface Tabs {
  /** Tells the other tabs what was written here. */
  tell(update: Uint8Array): void;
  /** Tells them that everything told so far is on disk. */
  tellStored(): void;
  /**
   * Updates of other tabs that are not known to be on disk, given out once. Whoever appends to the log takes
   * them along: an update that builds on one which never reaches the log could not be read again.
   */
  takeUnstored(): readonly Uint8Array[];
  /** Ids of the other tabs that answer within 150 ms. */
  askWhoIsThere(): Promise<ReadonlySet<string>>;
  dispose(): void;
}

export interface TabsParts {
  readonly doc: Y.Doc;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Id of this tab. */
  readonly tab: string;
  /** Origin under which updates of other tabs are applied; never that of undo. */
  readonly origin: unknown;
  /** Whether everything written here is on disk. */
  readonly isStored: () => boolean;
  /** Called when an author did not report its updates as stored in time: they are in `takeUnstored`. */
  readonly onAbandoned: () => void;
}

/** Name of the channel on which the tabs of a project talk. */
export const projectChannel = (project: string) => `rajut:project:${project}`;

/** Keeps the open tabs of a project equal, live; only the tab that wrote an update appends it to the log. */
export function createTabs(parts: TabsParts): Tabs {
  const { doc, channel, clock, tab, origin, isStored, onAbandoned } = parts;
  const unstored: { readonly from: string; readonly number: number; readonly update: Uint8Array }[] = [];
  const answered = new Set<string>();
  let number = 0;
  let calledAt = Number.NEGATIVE_INFINITY;
  let callOffAdoption: (() => void) | null = null;

  const post = (message: Message) => channel.post(message);
  const sayHello = () => post({ kind: 'hello', from: tab, vector: Y.encodeStateVector(doc) });
  const since = (vector: Uint8Array) => Y.encodeStateAsUpdateV2(doc, vector);
  const tellStored = () => post({ kind: 'stored', from: tab, number });

  const receive = (from: string, theirs: number, update: Uint8Array) => {
    // The event carries only what was new here, and does not come when nothing was.
    const keep = (fresh: Uint8Array) => unstored.push({ from, number: theirs, update: fresh });
    doc.on('updateV2', keep);
    try {
      Y.applyUpdateV2(doc, update, origin);
    } catch {
      // Not a Yjs update: a tab with another Rajut. What it wrote is in the log for those who can read it.
    } finally {
      doc.off('updateV2', keep);
    }
    if (doc.store.pendingStructs !== null && clock.now() - calledAt >= CALL_AGAIN_MS) {
      calledAt = clock.now();
      sayHello();
    }
    if (unstored.length > 0) callOffAdoption ??= clock.after(ADOPT_AFTER_MS, adopt);
  };
  const adopt = () => {
    callOffAdoption = null;
    if (unstored.length > 0) onAbandoned();
  };
  const forgetStored = (from: string, upTo: number) => {
    const left = unstored.filter((one) => one.from !== from || one.number > upTo);
    unstored.splice(0, unstored.length, ...left);
  };
  const hear = (message: Message) => {
    switch (message.kind) {
      case 'hello':
        post({
          kind: 'answer',
          from: tab,
          to: message.from,
          number,
          update: since(message.vector),
          vector: Y.encodeStateVector(doc),
        });
        if (isStored()) tellStored();
        break;
      case 'answer':
        if (message.to !== tab) break;
        answered.add(message.from);
        receive(message.from, message.number, message.update);
        post({ kind: 'update', from: tab, number, update: since(message.vector) });
        if (isStored()) tellStored();
        break;
      case 'update':
        receive(message.from, message.number, message.update);
        break;
      case 'stored':
        forgetStored(message.from, message.number);
        break;
    }
  };
  const endListening = channel.listen((raw) => {
    const message = messageSchema.safeParse(raw);
    if (message.success) hear(message.data);
  });
  sayHello();
  return {
    tell: (update) => {
      number += 1;
      post({ kind: 'update', from: tab, number, update });
    },
    tellStored,
    takeUnstored: () => unstored.splice(0).map((one) => one.update),
    askWhoIsThere: () =>
      new Promise((resolve) => {
        answered.clear();
        sayHello();
        clock.after(ANSWER_MS, () => resolve(new Set(answered)));
      }),
    dispose: () => {
      endListening();
      callOffAdoption?.();
    },
  };
}

/** Tells the open tabs of a project what somebody who has not opened it wrote into its log. */
export function tellOpenTabs(channel: Channel, from: string, update: Uint8Array): void {
  const told: readonly Message[] = [
    { kind: 'update', from, number: 1, update },
    { kind: 'stored', from, number: 1 },
  ];
  for (const message of told) channel.post(message);
}
