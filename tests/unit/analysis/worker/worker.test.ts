import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { handleMessage } from '@/analysis/worker/handleMessage';
import type { AnalysisAnswer, AnalysisRequest } from '@/analysis/worker/messages';
import { inputOf } from '../support/read';

const REQUEST: AnalysisRequest = { revision: 3, input: inputOf(makeMap('A-B B-C')) };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the analysis worker', () => {
  it('answers a message with the analysis and the revision it was asked for', async () => {
    const answers: AnalysisAnswer[] = [];
    const listeners = new Map<string, (event: { data: AnalysisRequest }) => void>();
    vi.stubGlobal(
      'addEventListener',
      (type: string, listener: (event: { data: AnalysisRequest }) => void) => {
        listeners.set(type, listener);
      },
    );
    vi.stubGlobal('postMessage', (answer: AnalysisAnswer) => answers.push(answer));
    await import('@/analysis/worker/analysis.worker');
    listeners.get('message')?.({ data: REQUEST });
    expect(answers).toEqual([{ revision: 3, result: analyse(REQUEST.input) }]);
  });
});

/** The browser's Worker as far as we use it; the test plays the other thread. */
class FakeThread extends EventTarget {
  static last: FakeThread | null = null;
  readonly posted: unknown[] = [];
  ended = false;
  readonly url: string;
  readonly options: unknown;
  constructor(url: URL, options: unknown) {
    super();
    this.url = url.href;
    this.options = options;
    FakeThread.last = this;
  }
  postMessage(message: unknown) {
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
    expect(thread.posted).toEqual([REQUEST]);
    const answer = handleMessage(REQUEST);
    thread.dispatchEvent(new MessageEvent('message', { data: answer }));
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
