import { describe, expect, it } from 'vitest';
import { actorAt, cameraFor, panned, zoomed } from '@/large/camera';
import { type PaintOrder, paintNetwork } from '@/large/paintNetwork';
import { toLargeInSteps } from '@/large/toLarge';
import { atLast, networkOf } from './network';

const LARGE = atLast(toLargeInSteps(networkOf('A-B C-D')));
/** A and B on a line through the middle, C and D below. */
const places = Float32Array.of(-40, 0, 40, 0, -40, 30, 40, 30);
const network = { csr: LARGE.csr, ends: LARGE.ends, strong: LARGE.strong, places };
const ORDER: PaintOrder = {
  width: 121,
  height: 100,
  ratio: 1,
  camera: { x: 0, y: 0, scale: 1 },
  shown: Uint8Array.of(1, 1, 1, 1),
  strongOnly: false,
  focus: null,
  colourOf: Uint8Array.of(0, 1, 0, 0),
  palette: [
    [255, 0, 0],
    [0, 0, 255],
  ],
  colours: { tie: [0, 0, 0], focusTie: [0, 128, 0], rim: [255, 255, 255] },
};
const at = (order: PaintOrder, x: number, y: number) => {
  const pixels = paintNetwork(network, order);
  return [...pixels.slice(4 * (y * order.width + x), 4 * (y * order.width + x) + 4)];
};

describe('a painted network', () => {
  it('has every actor in its colour and ink on the tie between', () => {
    expect(at(ORDER, 20, 50)).toEqual([255, 0, 0, 255]);
    expect(at(ORDER, 100, 50)).toEqual([0, 0, 255, 255]);
    expect(at(ORDER, 60, 50)[3]).toBeGreaterThan(80);
    expect(at(ORDER, 60, 20)).toEqual([0, 0, 0, 0]);
  });

  it('leaves out who is not shown, with their ties', () => {
    const order = { ...ORDER, shown: Uint8Array.of(0, 1, 1, 1) };
    expect(at(order, 20, 50)[3]).toBe(0);
    expect(at(order, 60, 50)[3]).toBe(0);
    expect(at(order, 100, 50)[3]).toBe(255);
  });

  it('leaves out weak ties when only strong ones are wanted', () => {
    expect(at({ ...ORDER, strongOnly: true }, 60, 50)[3]).toBe(0);
  });

  it('paints faintly who is outside the focus', () => {
    const order = { ...ORDER, focus: Uint8Array.of(1, 1, 0, 0) };
    expect(at(order, 20, 50)[3]).toBe(255);
    expect(at(order, 20, 80)[3]).toBeLessThan(120);
    expect(at(order, 60, 80)[3]).toBeLessThan(at(ORDER, 60, 80)[3] ?? 0);
  });

  it('paints nothing beyond its edges, however near one looks', () => {
    const near = { ...ORDER, camera: { x: 40, y: 0, scale: 4 } };
    expect(paintNetwork(network, near)).toHaveLength(4 * 121 * 100);
    expect(at(near, 60, 50)).toEqual([0, 0, 255, 255]);
  });
});

describe('the camera', () => {
  const size = { width: 200, height: 100 };

  it('shows everybody, and the point under the hand stays when one comes nearer', () => {
    const camera = cameraFor(places, size);
    expect(camera).toMatchObject({ x: 0, y: 15 });
    const nearer = zoomed(camera, 2, { x: 50, y: 20 });
    const under = (one: typeof camera) => [one.x + 50 / one.scale, one.y + 20 / one.scale];
    expect(under(nearer)[0]).toBeCloseTo(under(camera)[0] ?? 0);
    expect(under(nearer)[1]).toBeCloseTo(under(camera)[1] ?? 0);
    expect(panned({ x: 0, y: 0, scale: 2 }, 10, 0).x).toBe(-5);
    expect(cameraFor(new Float32Array(0), size)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it('finds the nearest shown actor within reach of a tap', () => {
    const camera = { x: 0, y: 0, scale: 1 };
    const tap = (x: number, y: number, shown = ORDER.shown) =>
      actorAt(places, camera, { at: { x, y }, reach: 12, shown });
    expect(tap(-38, 4)).toBe(0);
    expect(tap(0, 0)).toBeNull();
    expect(tap(-38, 4, Uint8Array.of(0, 1, 1, 1))).toBeNull();
  });
});
