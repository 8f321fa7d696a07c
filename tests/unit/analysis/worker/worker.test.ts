import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyseByIndex } from '@/analysis/analyse';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { handleMessage } from '@/analysis/worker/handleMessage';
import type { AnalysisAnswer, AnalysisRequest } from '@/analysis/worker/messages';
import { type PackedFound, packFound } from '@/analysis/worker/packFound';
import { type PackedInput, packInput, unpackInput } from '@/analysis/worker/packInput';
import { inputOf } from '../support/read';

const REQUEST: AnalysisRequest = { revision: 3, input: inputOf(makeMap('A-B B-C')) };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the analysis worker', () => {
  it('answers a message with the analysis and the revision it was asked for', async () => {
    type Packed = { revision: number; input: PackedInput };
    const answers: { revision: number; found: PackedFound }[] = [];
    const listeners = new Map<string, (event: { data: Packed }) => void>();
    vi.stubGlobal('addEventListener', (type: string, listener: (event: { data: Packed }) => void) => {
      listeners.set(type, listener);
    });
    vi.stubGlobal('postMessage', (answer: (typeof answers)[number]) => answers.push(answer));
    await import('@/analysis/worker/analysis.worker');
    listeners.get('message')?.({ data: { revision: 3, input: packInput(REQUEST.input) } });
    expect(answers).toEqual([{ revision: 3, found: packFound(analyseByIndex(REQUEST.input)) }]);
  });
});

/** The browser's Worker as far as we use it; the test plays the other thread. */
class FakeThread extends EventTarget {
  static last: FakeThread | null = null;
  readonly posted: { revision: number; input: PackedInput }[] = [];
  ended = false;
  readonly url: string;
  readonly options: unknown;
  constructor(url: URL, options: unknown) {
    super();
    this.url = url.href;
    this.options = options;
    FakeThread.last = this;
  }
  postMessage(message: { revision: number; input: PackedInput }) {
    this.posted.push(message);
  }
  terminate() {
    this.ended = true;
  }
}

function startFake() {
  vi.stubGlobal('Worker', FakeThread);
  const answers: AnalysisAnswer[] = [];
  let failures = 0;
  const worker = createAnalysisWorker({
    onAnswer: (answer) => answers.push(answer),
    onFailure: () => failures++,
  });
  const thread = FakeThread.last;
  if (thread === null) throw new Error('startFake: no worker was made');
  return { worker, thread, answers, failures: () => failures };
}

describe('starting the analysis worker', () => {
  it('starts the worker file as a module', () => {
    const { thread } = startFake();
    expect(thread.url).toMatch(/analysis\.worker\.ts$/);
    expect(thread.options).toEqual({ type: 'module' });
  });

  it('posts requests and hands answers on', () => {
    const { worker, thread, answers } = startFake();
    worker.post(REQUEST);
    expect(thread.posted.map(({ input }) => unpackInput(input))).toEqual([REQUEST.input]);
    const answer = handleMessage(REQUEST);
    const { revision, found } = answer;
    thread.dispatchEvent(new MessageEvent('message', { data: { revision, found: packFound(found) } }));
    expect(answers).toEqual([answer]);
  });

  it('tells of a script that does not load and of a message that cannot be read', () => {
    const { thread, failures } = startFake();
    thread.dispatchEvent(new Event('error'));
    thread.dispatchEvent(new Event('messageerror'));
    expect(failures()).toBe(2);
  });

  it('ends the thread', () => {
    const { worker, thread } = startFake();
    worker.terminate();
    expect(thread.ended).toBe(true);
  });
});
