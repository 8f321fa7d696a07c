import { describe, expect, it } from 'vitest';
import { coverFor, isCovered } from '@/canvas/bitmap/cover';

const VIEW = { x: 30.5, y: -12, zoom: 0.5, width: 1000, height: 600 };

describe('the piece of the map that is painted for a view', () => {
  it('is one and a half times as wide and as high as the view', () => {
    const { left, top, width, height } = coverFor(VIEW, 1);
    expect([width * VIEW.zoom, height * VIEW.zoom]).toEqual([1500, 900]);
    expect([left, top]).toEqual([(-250 - VIEW.x) / VIEW.zoom, (-150 - VIEW.y) / VIEW.zoom]);
  });

  it('lies on whole pixels of the screen, wherever the map stands', () => {
    const { left, top } = coverFor(VIEW, 2);
    expect([left * VIEW.zoom + VIEW.x, top * VIEW.zoom + VIEW.y].every(Number.isInteger)).toBe(true);
  });

  it('has a pixel for each of the screen, but never more than a weak machine can hold', () => {
    expect(coverFor(VIEW, 2).pixelsWide).toBe(3000);
    const huge = coverFor({ ...VIEW, width: 3840, height: 2160 }, 3);
    expect(huge.pixelsWide * huge.pixelsHigh).toBeLessThanOrEqual(8_000_000);
    expect(huge.width * VIEW.zoom).toBeGreaterThan(3840 * 1.49);
  });

  it('reaches further while the map is zoomed out, with as many pixels', () => {
    const [usual, wide] = [coverFor(VIEW, 1), coverFor(VIEW, 1, 'wide')];
    expect([wide.width * VIEW.zoom, wide.height * VIEW.zoom]).toEqual([3000, 1800]);
    expect([wide.pixelsWide, wide.pixelsHigh]).toEqual([usual.pixelsWide, usual.pixelsHigh]);
    const half = { ...VIEW, x: 250, y: 150, zoom: VIEW.zoom / 2 };
    expect([isCovered(usual, half), isCovered(wide, half)]).toEqual([false, true]);
  });

  it('is enough while the view stays within its margin, and after zooming in', () => {
    const cover = coverFor(VIEW, 1);
    expect(isCovered(cover, VIEW)).toBe(true);
    expect(isCovered(cover, { ...VIEW, x: VIEW.x + 249 })).toBe(true);
    expect(isCovered(cover, { ...VIEW, x: VIEW.x + 260 })).toBe(false);
    expect(isCovered(cover, { ...VIEW, y: VIEW.y - 160 })).toBe(false);
    expect(isCovered(cover, { ...VIEW, zoom: 0.45 })).toBe(true);
    expect(isCovered(cover, { ...VIEW, zoom: 0.2 })).toBe(false);
  });
});
