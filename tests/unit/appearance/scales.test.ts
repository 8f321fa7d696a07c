import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, MEASURES } from '@/analysis/types';
import { KNOT_PX } from '@/appearance/actorLook';
import { actorStyles } from '@/appearance/actorStyles';
import { canDrive, DATA_FIELDS, dataField, isTieLabel, SIGNS_OF_ACTORS } from '@/appearance/dataFields';
import { scalesOf, stepOf } from '@/appearance/scales';
import { actorId } from '@/model/ids';
import { PLAIN_STYLE } from '@/model/looking';
import type { Actor, MapStyle, Project } from '@/model/types';

/** How the actors of a map are drawn in a style, by name. */
function drawn(project: Project, style: Partial<MapStyle>, isAnalysed = true) {
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const result = isAnalysed ? analyse(toAnalysisInput(project, frame, ALL_COUNTED)) : null;
  const actors = Object.values(project.actors);
  const scales = scalesOf(actors, { ...PLAIN_STYLE, ...style }, { project, result });
  const styles = actorStyles(actors, scales);
  return (name: string) => {
    const style = styles.get(actorId(name));
    if (!style) throw new Error(`no ${name}`);
    return style;
  };
}

function withFields(project: Project, fields: Readonly<Record<string, Partial<Actor>>>): Project {
  const actors = Object.fromEntries(
    Object.entries(project.actors).map(([id, actor]) => [id, { ...actor, ...fields[id] }]),
  );
  return { ...project, actors };
}

describe('the fields that can dress a map', () => {
  it('have each a name of their own, and every measure is one of them', () => {
    const ids = DATA_FIELDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...MEASURES]));
  });

  it('can decide at least one sign each, and sizes only where there are numbers', () => {
    for (const field of DATA_FIELDS) {
      expect(SIGNS_OF_ACTORS.some((sign) => canDrive(field, sign))).toBe(true);
      expect(canDrive(field, 'size')).toBe(field.type === 'number');
    }
  });

  it('are none for a name from a newer Rajut', () => {
    expect(dataField('budget2040')).toBeNull();
    expect(dataField(null)).toBeNull();
    expect(isTieLabel('budget2040')).toBe(false);
  });

  it('read groups, clusters, parts, networks and roles as categories', () => {
    const project = withFields(makeMap('A-B B-C D'), { A: { networks: ['strategic', 'personal'] } });
    const [frame] = project.frames;
    const result = frame ? analyse(toAnalysisInput(project, frame, ALL_COUNTED)) : null;
    const read = (field: string, actor: string) => {
      const one = project.actors[actorId(actor)];
      return one && dataField(field)?.reader({ project, result })(one);
    };
    expect(['A', 'B', 'C', 'D'].map((actor) => read('component', actor))).toEqual(['1', '1', '1', '2']);
    expect(read('networks', 'A')).toBe('personal+strategic');
    expect(read('networks', 'B')).toBeNull();
    expect(read('role', 'B')).toBe('hub');
    expect(read('group', 'A')).toBeNull();
    expect(read('degree', 'B')).toBe(2);
  });
});

describe('a map dressed by data', () => {
  it('gives the largest knot to the highest value and the smallest to who has none', () => {
    const at = drawn(makeMap('A-B A-C A-D E'), { sizeBy: 'closeness' });
    expect(at('A').size).toBe(68);
    expect(at('E').size).toBe(32);
    expect(at('B').size).toBeGreaterThan(at('E').size);
  });

  it('waits with sizes and colours of a measure until the analysis is there', () => {
    const at = drawn(makeMap('A-B A-C'), { sizeBy: 'degree', colourBy: 'degree' }, false);
    expect(at('A')).toEqual({ ...at('B') });
    expect(at('A').size).toBe(KNOT_PX);
    expect(at('A').look.isHollow).toBe(false);
  });

  it('is drawn as plain where a style names a field that is not known, or that cannot do it', () => {
    const at = drawn(makeMap('A-B A-C'), { sizeBy: 'sector', colourBy: 'budget2040', shapeBy: 'degree' });
    expect(at('A')).toEqual(at('B'));
    expect(at('A').size).toBe(KNOT_PX);
  });

  it('draws hollow who was not judged', () => {
    const at = drawn(withFields(makeMap('A B C'), { A: { influence: 5 }, B: { influence: 1 } }), {
      colourBy: 'influence',
    });
    expect(at('A').look.fill).toBe('var(--step-4)');
    expect(at('B').look.fill).toBe('var(--step-0)');
    expect(at('C').look).toMatchObject({ isHollow: true, fill: 'var(--hollow)' });
  });

  it('writes on dark steps with white, on light ones with black', () => {
    const at = drawn(withFields(makeMap('A B'), { A: { influence: 5 }, B: { influence: 1 } }), {
      colourBy: 'influence',
    });
    expect(at('A').look.ink).toBe('var(--on-knot-dark)');
    expect(at('B').look.ink).toBe('var(--on-knot)');
  });

  it('tells a stance by colour and by sign', () => {
    const at = drawn(withFields(makeMap('A B C'), { A: { stance: -2 }, B: { stance: 2 } }), {
      colourBy: 'stance',
    });
    expect([at('A').look.icon, at('C').look.icon, at('B').look.icon]).toEqual([
      'stronglyAgainst',
      'neutral',
      'stronglyFor',
    ]);
    expect(at('A').look.fill).not.toBe(at('B').look.fill);
  });

  it('gives six hues to the largest parts and grey to the rest', () => {
    const at = drawn(makeMap('A-B C-D E-F G-H I-J K-L M-N O-P'), { colourBy: 'component' });
    const fills = ['A', 'C', 'E', 'G', 'I', 'K'].map((name) => at(name).look.fill);
    expect(new Set(fills).size).toBe(6);
    expect(at('M').look.fill).toBe('var(--sector-other)');
    expect(at('O').look.fill).toBe('var(--sector-other)');
  });

  it('tells up to four values by shape', () => {
    const at = drawn(withFields(makeMap('A B C'), { A: { circle: 'internal' }, B: { circle: 'external' } }), {
      shapeBy: 'circle',
    });
    expect(new Set(['A', 'B', 'C'].map((name) => at(name).look.shape)).size).toBe(3);
  });

  it('puts the ends of a scale into its first and last step', () => {
    expect([0, 0.1, 0.5, 0.99, 1].map((value) => stepOf({ low: 0, high: 1 }, value))).toEqual([
      0, 0, 2, 4, 4,
    ]);
    expect([1, 2, 3, 4, 5].map((value) => stepOf({ low: 1, high: 5 }, value))).toEqual([0, 1, 2, 3, 4]);
    expect(stepOf({ low: 0, high: 0 }, 0)).toBe(4);
  });
});
