import { describe, expect, it } from 'vitest';
import { circle, path, type Shape, text } from '@/picture/shapes';
import { type Sheet, UNMOVED } from '@/picture/sheet';
import { type Pen, paintSheet } from '@/transfer/pictures/paintSheet';

type Call = readonly [name: string, ...values: readonly unknown[]];

/** A pen that notes what it is told, with the colours and the opacity that count at that moment. */
function notingPen() {
  const calls: Call[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) => {
      calls.push([name, ...values]);
    };
  const pen: Pen = {
    beginPath: note('beginPath'),
    moveTo: note('moveTo'),
    lineTo: note('lineTo'),
    bezierCurveTo: note('bezierCurveTo'),
    closePath: note('closePath'),
    fill: () => calls.push(['fill', pen.fillStyle, pen.globalAlpha]),
    stroke: () => calls.push(['stroke', pen.strokeStyle, pen.lineWidth, pen.lineCap]),
    fillRect: (...box) => calls.push(['fillRect', pen.fillStyle, ...box]),
    fillText: (words, x, y) => calls.push(['fillText', words, x, y, pen.fillStyle, pen.font, pen.textAlign]),
    strokeText: (words) => calls.push(['strokeText', words, pen.strokeStyle]),
    save: note('save'),
    restore: note('restore'),
    translate: note('translate'),
    rotate: note('rotate'),
    scale: note('scale'),
    setLineDash: note('setLineDash'),
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '',
    textAlign: 'left',
  };
  return { pen, calls };
}

function paint(shapes: readonly Shape[], told: Partial<Sheet> = {}) {
  const { pen, calls } = notingPen();
  const part = { kind: 'map', at: { x: 5, y: 6, turn: 0, scale: 2 }, shapes } as const;
  const sheet = { width: 100, height: 50, ground: null, title: '', description: '', parts: [part], ...told };
  paintSheet(pen, sheet, { scale: 3, on: 'paper', family: 'Jakarta' });
  return calls;
}

const named = (calls: readonly Call[], name: string) => calls.filter(([one]) => one === name);

describe('a painted page', () => {
  it('is as much larger as asked, on white paper or on nothing', () => {
    expect(named(paint([], { ground: 'ground' }), 'fillRect')).toEqual([
      ['fillRect', '#ffffff', 0, 0, 100, 50],
    ]);
    expect(named(paint([]), 'fillRect')).toEqual([]);
    expect(named(paint([]), 'scale')[0]).toEqual(['scale', 3, 3]);
  });

  it('places its parts, and leaves the pen as it was', () => {
    const calls = paint([path(circle(0, 0, 4), { at: { x: 1, y: 2, turn: 90, scale: 0.5 }, fill: 'nila' })]);
    expect(named(calls, 'translate')).toEqual([
      ['translate', 5, 6],
      ['translate', 1, 2],
    ]);
    expect(named(calls, 'rotate')[0]?.[1]).toBeCloseTo(Math.PI / 2);
    expect(named(calls, 'save')).toHaveLength(named(calls, 'restore').length);
  });

  it('paints fill, then line with its dash, and nothing of what has neither', () => {
    const calls = paint([
      path('M0 0L9 0Q12 3 9 9Z', {
        fill: 'nila',
        line: 'good',
        width: 2,
        dash: [4, 3],
        cap: 'round',
        opacity: 0.4,
      }),
    ]);
    expect(named(calls, 'fill')).toEqual([['fill', '#173b63', 0.4]]);
    expect(named(calls, 'stroke')).toEqual([['stroke', '#0a6b4d', 2, 'round']]);
    expect(named(calls, 'setLineDash')).toEqual([
      ['setLineDash', [4, 3]],
      ['setLineDash', []],
    ]);
    expect(calls.map(([name]) => name)).toEqual(
      expect.arrayContaining(['moveTo', 'lineTo', 'bezierCurveTo', 'closePath']),
    );
    expect(named(paint([path('M0 0L9 0', {})]), 'stroke')).toEqual([]);
  });

  it('writes every line over its halo, at its place and in its type', () => {
    const calls = paint([
      text(['Dinas', 'Pertanian'], {
        anchor: 'middle',
        x: 7,
        y: 8,
        size: 12,
        leading: 15,
        weight: 650,
        halo: { colour: 'ground', width: 4 },
      }),
    ]);
    expect(named(calls, 'strokeText').map(([, words]) => words)).toEqual(['Dinas', 'Pertanian']);
    expect(named(calls, 'fillText')).toEqual([
      ['fillText', 'Dinas', 7, 8, '#1b2430', '650 12px Jakarta', 'center'],
      ['fillText', 'Pertanian', 7, 23, '#1b2430', '650 12px Jakarta', 'center'],
    ]);
    expect(calls.findIndex(([name]) => name === 'strokeText')).toBeLessThan(
      calls.findIndex(([name]) => name === 'fillText'),
    );
  });

  it('needs no part', () => {
    expect(paint([], { parts: [{ kind: 'map', at: UNMOVED, shapes: [] }] }).length).toBeGreaterThan(0);
  });
});
