import { describe, expect, it } from 'vitest';
import { windowOf } from '@/stages/ui/compare/paneWindow';

const box = { x: -400, y: -300, width: 800, height: 600 };
const whole = { box, middle: { x: 0, y: 0 }, zoom: 1 };

describe('what of the map a pane shows', () => {
  it('is all of it with room for names, whatever the form of the pane', () => {
    for (const size of [
      { width: 980, height: 590 },
      { width: 490, height: 590 },
      { width: 360, height: 300 },
      { width: 2000, height: 400 },
    ]) {
      const { window, scale } = windowOf(whole, size);
      expect(window.width * scale).toBeCloseTo(size.width, 6);
      expect(window.height * scale).toBeCloseTo(size.height, 6);
      expect((box.x - window.x) * scale).toBeGreaterThan(40);
      expect((window.x + window.width - box.x - box.width) * scale).toBeGreaterThan(40);
      expect((box.y - window.y) * scale).toBeGreaterThan(30);
      expect((window.y + window.height - box.y - box.height) * scale).toBeGreaterThan(20);
    }
  });

  it('is as large in two panes of one size', () => {
    const size = { width: 500, height: 500 };
    expect(windowOf(whole, size)).toEqual(windowOf(whole, size));
  });

  it('does not blow up two actors', () => {
    const small = { box: { x: 0, y: 0, width: 100, height: 60 }, middle: { x: 50, y: 30 }, zoom: 1 };
    expect(windowOf(small, { width: 1000, height: 700 }).scale).toBeLessThan(1.5);
  });
});
