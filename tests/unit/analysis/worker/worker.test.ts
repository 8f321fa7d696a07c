import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyseByIndex } from '@/analysis/analyse';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import type { AnalysisNews, AnalysisRequest } from '@/analysis/worker/messages';
import { type PackedNews, packNews, packRequest, type WorkerOrder } from '@/analysis/worker/packMessages';
import { inputOf } from '../support/read';

const REQUEST: AnalysisRequest = { revision: 3, input: inputOf(makeMap('A-B B-C')) };
const NEWS: AnalysisNews = { kind: 'found', revision: 3, found: analyseByIndex(REQUEST.input) };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the analysis worker', () => {
  it('answers a request with the analysis and the revision it was asked for', async () => {
    const answers: PackedNews[] = [];
    const listeners = new Map<string, (event: { data: WorkerOrder }) => void>();
    vi.stubGlobal('addEventListener', (type: string, listener: (event: { data: WorkerOrder }) => void) => {
      listeners.set(type, listener);
    });
    vi.stubGlobal('postMessage', (answer: PackedNews) => answers.push(answer));
    await import('@/analysis/worker/analysis.worker');
    const hear = listeners.get('message');
    hear?.({ data: packRequest(REQUEST).message });
    hear?.({ data: { kind: 'stop' } });
    hear?.({ data: { kind: 'resume' } });
    expect(answers).toEqual([packNews(NEWS).message]);
  });
});

/** The browser's Worker as far as we use it; the test plays the other thread. */
class FakeThread extends EventTarget {
  static last: FakeThread | null = null;
  readonly posted: WorkerOrder[] = [];
  ended = false;
  readonly url: string;
  readonly options: unknown;
  constructor(url: URL, options: unknown) {
    super();
    this.url = url.href;
    this.options = options;
    FakeThread.last = this;
  }
  postMessage(message: WorkerOrder) {
    this.posted.push(message);
  }
  terminate() {
    this.ended = true;
  }
}

function startFake() {
  vi.stubGlobal('Worker', FakeThread);
  const answers: AnalysisNews[] = [];
  let failures = 0;
  const worker = createAnalysisWorker({
    onNews: (news) => answers.push(news),
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

  it('posts requests, stops and goes on, and hands news on', () => {
    const { worker, thread, answers } = startFake();
    worker.post(REQUEST);
    worker.stop();
    worker.resume();
    expect(thread.posted.map(({ kind }) => kind)).toEqual(['ask', 'stop', 'resume']);
    expect(thread.posted[0]).toEqual(packRequest(REQUEST).message);
    for (const data of [packNews(NEWS).message, { kind: 'progress', revision: 3, share: 0.5 }]) {
      thread.dispatchEvent(new MessageEvent('message', { data }));
    }
    expect(answers).toEqual([NEWS, { kind: 'progress', revision: 3, share: 0.5 }]);
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
