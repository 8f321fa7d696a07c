import { describe, expect, it } from 'vitest';
import { toolsPlace } from '@/canvas/toolsPlace';

const ROOM = { size: { width: 450, height: 46 }, canvas: { width: 700, height: 590 } };
const KEY = { left: 14, top: 340, right: 260, bottom: 576 };
const ZOOM = { left: 640, top: 12, right: 686, bottom: 136 };

describe('the tools of a selection', () => {
  it('stand over the middle of the actors', () => {
    const about = { left: 200, top: 200, right: 400, bottom: 300 };
    expect(toolsPlace(about, [KEY, ZOOM], ROOM)).toEqual({ x: 75, y: 140 });
  });

  it('stand under actors that are near the upper edge', () => {
    const about = { left: 200, top: 20, right: 400, bottom: 120 };
    expect(toolsPlace(about, [KEY, ZOOM], ROOM)).toEqual({ x: 75, y: 134 });
  });

  it('step aside of the zoom and the key', () => {
    const high = { left: 500, top: 80, right: 640, bottom: 200 };
    expect(toolsPlace(high, [KEY, ZOOM], ROOM)).toEqual({ x: 182, y: 20 });
    const room = { ...ROOM, canvas: { width: 960, height: 590 } };
    const low = { left: 100, top: 20, right: 300, bottom: 400 };
    expect(toolsPlace(low, [KEY], room)).toEqual({ x: 268, y: 414 });
  });

  it('stand at the upper edge where nothing else is free', () => {
    const about = { left: 20, top: 20, right: 690, bottom: 580 };
    expect(toolsPlace(about, [KEY, ZOOM], ROOM)).toEqual({ x: 130, y: 8 });
  });
});
