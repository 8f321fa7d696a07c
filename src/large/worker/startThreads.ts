import type { Painted, PaintOrder } from '../paintNetwork';
import type { MeasureNews, MeasureOrder, PaintAnswer, PaintRequest } from './messages';

/**
 * Measures in a thread of its own.
 *
 * @returns ends the thread
 */
export function startMeasuring(order: MeasureOrder, onNews: (news: MeasureNews) => void): () => void {
  const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<MeasureNews>) => onNews(data));
  worker.addEventListener('error', () => onNews({ kind: 'failed' }));
  worker.postMessage(order);
  return () => worker.terminate();
}

export interface Painter {
  /** @returns the picture; null when it cannot be painted, or a newer one was asked for before its turn */
  readonly paint: (order: PaintOrder) => Promise<PaintAnswer['pixels'] | null>;
  readonly end: () => void;
}

/** Paints a network in a thread of its own, one picture at a time; of those that wait only the newest is painted. */
export function startPainting(network: Painted): Painter {
  const worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });
  const send = (request: PaintRequest) => worker.postMessage(request);
  send({ kind: 'network', network });
  interface Asked {
    readonly number: number;
    readonly order: PaintOrder;
    readonly answer: (pixels: PaintAnswer['pixels'] | null) => void;
  }
  let under: Asked | null = null;
  let waiting: Asked | null = null;
  let count = 0;
  const begin = (asked: Asked) => {
    under = asked;
    send({ kind: 'paint', number: asked.number, order: asked.order });
  };
  const finish = (pixels: PaintAnswer['pixels'] | null) => {
    under?.answer(pixels);
    under = null;
    const next = waiting;
    waiting = null;
    if (next) begin(next);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => {
    if (data.number === under?.number) finish(data.pixels);
  });
  worker.addEventListener('error', () => finish(null));
  return {
    paint: (order) =>
      new Promise((answer) => {
        const asked = { number: ++count, order, answer };
        if (!under) return begin(asked);
        waiting?.answer(null);
        waiting = asked;
      }),
    end: () => {
      worker.terminate();
      waiting?.answer(null);
      under?.answer(null);
    },
  };
}
