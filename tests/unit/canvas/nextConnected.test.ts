import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { nextConnected } from '@/canvas/nextConnected';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';

function tiesOf(drawing: string) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  return frame ? visibleTies(project, frame) : [];
}

describe('the next connected actor', () => {
  it('leads once through everybody connected and back, and the other way round', () => {
    const ties = tiesOf('A-B B-C B-D E-F');
    const order = [actorId('A')];
    for (let step = 0; step < 4; step++) {
      const next = nextConnected(ties, order.at(-1) ?? actorId('A'), 1);
      if (next) order.push(next);
    }
    expect(order).toEqual(['A', 'B', 'C', 'D', 'A']);
    expect(nextConnected(ties, actorId('A'), -1)).toBe('D');
  });

  it('is nobody for an actor without ties', () => {
    expect(nextConnected(tiesOf('A-B C'), actorId('C'), 1)).toBeNull();
    expect(nextConnected([], actorId('A'), 1)).toBeNull();
  });
});
