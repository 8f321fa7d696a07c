import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { filterRows, onlyOne, toggled } from '@/canvas/looking/filterRows';
import { NO_FILTER } from '@/model/looking';
import type { MapFilter } from '@/model/types';

function rows(drawing: string, filter: Partial<MapFilter> = {}, isAnalysed = true) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const input = toAnalysisInput(project, frame, ALL_COUNTED);
  return filterRows(project, frame, { ...NO_FILTER, ...filter }, isAnalysed ? analyse(input) : null);
}

describe('what a filter can hide', () => {
  it('is what is on the map, with how many of it', () => {
    expect(rows('A-B B=C')).toMatchObject({
      sectors: [{ value: '', count: 3 }],
      kinds: [{ value: 'person', count: 3 }],
      tieTypes: [{ value: 'talk', count: 2 }],
      strengths: [
        { value: 'strong', count: 1 },
        { value: 'weak', count: 1 },
      ],
    });
  });

  it('lists an actor of several roles under each, and those without one last', () => {
    const { roles } = rows('A-B A-C A-D A-E');
    expect(roles.map(({ value }) => value)).toContain('hub');
    expect(roles.find(({ value }) => value === 'hub')?.count).toBe(1);
    expect(rows('A-B', {}, false).roles).toEqual([]);
  });

  it('keeps what is hidden although it is not on this map, so that it can be shown again', () => {
    const { sectors } = rows('A', { sectors: ['finance', 'Pesantren'] });
    expect(sectors).toEqual([
      { value: 'finance', count: 0 },
      { value: 'Pesantren', count: 0 },
      { value: '', count: 1 },
    ]);
  });

  it('is hidden and shown by the same tick, and all but one at once', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    const all = [
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ];
    expect(onlyOne(all, 'b')).toEqual(['a']);
  });
});
