import { describe, expect, it, vi } from 'vitest';
import { runImport } from '@/transfer/importing/runImport';
import { type ImportNews, toNews } from '@/transfer/importing/runMessages';
import { bytesOf, networkIn } from './read';

const order = { bytes: bytesOf('dari,ke\nA,B\n'), fileName: 'a.csv', wish: {} };

/** A worker that a test speaks for. */
class ScriptedWorker extends EventTarget {
  isTerminated = false;
  readonly posted: unknown[] = [];
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  tell(news: ImportNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }));
  }
}

/** The runner takes anything that behaves as a worker does. */
function start(options: Parameters<typeof runImport>[1] = {}) {
  const worker = new ScriptedWorker();
  const answer = runImport(order, options, () => worker);
  return { worker, answer };
}

const refusal = {
  ok: false,
  format: null,
  problem: { code: 'empty', line: 0, sheet: '', detail: '', limit: 0 },
  tables: null,
} as const;

describe('reading in a worker', () => {
  it('tells how far it is, then what the file holds, and ends the worker', async () => {
    const onProgress = vi.fn();
    const { worker, answer } = start({ onProgress });
    worker.tell({ kind: 'progress', progress: { step: 'reading', share: 0.5 } });
    worker.tell({ kind: 'reading', reading: refusal });
    expect(await answer).toEqual(refusal);
    expect(onProgress).toHaveBeenCalledWith({ step: 'reading', share: 0.5 });
    expect(worker.isTerminated).toBe(true);
    expect(worker.posted).toEqual([order]);
  });

  it('takes a large network over in parts, and finds it whole', async () => {
    const rows = Array.from({ length: 9_500 }, (_, row) => `A${row},A${row + 1}`);
    const whole = await networkIn(`dari,ke\n${rows.join('\n')}\n`);
    const { worker, answer } = start();
    const news = [...toNews(whole)];
    for (const one of news) worker.tell(one);
    expect(news.length).toBe(7);
    expect(await answer).toEqual(whole);
  });

  it('is called off at once', async () => {
    const controller = new AbortController();
    const { worker, answer } = start({ signal: controller.signal });
    controller.abort();
    expect(await answer).toBeNull();
    expect(worker.isTerminated).toBe(true);
    expect(await runImport(order, { signal: controller.signal }, () => new ScriptedWorker())).toBeNull();
  });

  it('that takes longer than half a minute is ended, and says so', async () => {
    vi.useFakeTimers();
    const { worker, answer } = start();
    vi.advanceTimersByTime(30_000);
    vi.useRealTimers();
    expect(await answer).toMatchObject({ ok: false, problem: { code: 'tooSlow', limit: 30 } });
    expect(worker.isTerminated).toBe(true);
  });

  it('is done here where no worker can be made, or none loads', async () => {
    const here = await runImport(order, {}, () => {
      throw new Error('no workers');
    });
    expect(here).toMatchObject({ ok: true, network: { ties: [{ source: 'A', target: 'B' }] } });
    const { worker, answer } = start();
    worker.dispatchEvent(new Event('error'));
    expect(await answer).toMatchObject({ ok: true });
  });

  it('that breaks half way is not tried again on the page, which it would freeze', async () => {
    const { worker, answer } = start();
    worker.tell({ kind: 'progress', progress: { step: 'reading', share: 0.5 } });
    worker.dispatchEvent(new Event('error'));
    expect(await answer).toMatchObject({ ok: false, problem: { code: 'failed' } });
  });
});
