import { describe, expect, it } from 'vitest';
import { actorId } from '@/model/ids';
import { nameShapes } from '@/picture/nameShapes';

/** Every letter is 7 px wide: 20 fit on a usual line, 13 on a narrow one. */
const measure = (text: string) => text.length * 7;
describe('names in a picture', () => {
  it('are put into narrower lines where there is no room, but never by breaking a word that fits on a line', () => {
    const shown = (name: string) => {
      // Something stands on both sides of the room below, 100 px wide, and above.
      const wall = (id: string, left: number, top: number, width: number, height: number) => ({
        id,
        left,
        top,
        width,
        height,
      });
      const beside = [
        wall('left', -300, 0, 250, 300),
        wall('right', 50, 0, 250, 300),
        wall('above', -300, -300, 600, 280),
      ];
      const wish = { id: actorId('a'), name, at: [0, 0] as const, size: 44, tone: 'ink' as const };
      return nameShapes([wish], measure, 1, beside).get(actorId('a'))?.shape.lines;
    };
    expect(shown('Gabungan Kelompok Tani')).toEqual(['Gabungan', 'Kelompok Tani']);
    expect(shown('Dinas Ketenagakerjaan')).toEqual(['Dinas', 'Ketenagakerjaan']);
  });
});
