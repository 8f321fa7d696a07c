import { type Painted, paintNetwork } from '../paintNetwork';
import type { PaintAnswer, PaintRequest } from './messages';

let network: Painted | null = null;

addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  if (data.kind === 'network') {
    network = data.network;
    return;
  }
  if (!network) return;
  const pixels = paintNetwork(network, data.order);
  postMessage({ number: data.number, pixels } satisfies PaintAnswer, { transfer: [pixels.buffer] });
});
