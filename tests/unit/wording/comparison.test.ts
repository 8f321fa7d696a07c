import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { ALL_COUNTED } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import { actorId, frameId, type TieTypeId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { build } from '@/samples/karawang';
import { compareFrames } from '@/stages/compare/compareFrames';
import { comparisonSummary } from '@/wording/comparison';
import { EN, ID } from '../analysis/ui/textIn';

interface Case {
  readonly project: Project;
  readonly before: Frame;
  readonly after: Frame;
}

function summary(
  { project, before, after }: Case,
  told: { text?: typeof ID; type?: TieTypeId | null; actor?: string; onlyInOne?: readonly string[] } = {},
): readonly string[] {
  const { text = ID, type = null, actor, onlyInOne = [] } = told;
  const read = (frame: Frame) => analyse(inLayer(project, frame, ALL_COUNTED, type));
  return comparisonSummary(text, {
    project,
    pair: { before, after, isLost: false },
    comparison: compareFrames(project, before, after, type ? [type] : null),
    results: { before: read(before), after: read(after) },
    actor: actor ? actorId(actor) : null,
    layer: 'jenis Barang',
    onlyInOne,
  }).map(withoutMarks);
}

const karawang = (): Case => {
  const project = build('id');
  const [before, after] = project.frames;
  if (!before || !after) throw new Error('Karawang has two frames');
  return { project, before, after };
};

function same(): Case {
  const project = makeMap('A-B B-C C-D');
  const [frame] = project.frames;
  if (!frame) throw new Error('a map has a frame');
  const before = { ...frame, title: 'Dulu' };
  return { project, before, after: { ...frame, id: frameId('later'), title: 'Kini' } };
}

describe('the summary of two states', () => {
  it('counts who and what went, came and stayed in Karawang', () => {
    expect(summary(karawang())[0]).toBe(
      'Dari “Sebelum” ke “Sesudah”: 3 aktor hilang, 6 baru, 3 tetap; 4 ikatan hilang, 14 baru, 1 tetap.',
    );
  });

  it('tells of no hub where one of the two has no ties, for nobody was held together there', () => {
    const project = makeMap('A B C D');
    const tied = makeMap('A-B A-C A-D');
    const [[before], [after]] = [project.frames, tied.frames];
    if (!before || !after) throw new Error('a map has a frame');
    const woven = { ...after, id: frameId('later'), title: 'Kini' };
    const said = summary({ project: { ...tied, frames: [before, woven] }, before, after: woven }).join(' ');
    expect(said).toContain('terputus turun dari 100% ke 0%');
    expect(said).not.toContain('pergi');
  });

  it('tells the stage, the hub and the farmers’ position in grain', () => {
    const grain =
      Object.values(karawang().project.tieTypes).find(({ preset }) => preset === 'goods')?.id ?? null;
    const told = summary(karawang(), { type: grain, actor: 'poktan' }).join(' ');
    expect(told).toContain('Tengkulak');
    expect(told).toContain('Posisi tawar Petani / Kelompok Tani naik dari 0,000 ke 0,685 (jenis Barang).');
  });

  it('holds no bargaining positions against each other that rest on different types of ties', () => {
    const told = summary(karawang(), { actor: 'poktan', onlyInOne: ['Kredit', 'Pembinaan'] }).join(' ');
    expect(told).not.toContain('Posisi tawar Petani');
    expect(told).toContain('Jenis Kredit dan Pembinaan hanya ada pada salah satu kondisi');
  });

  it('says of two equal states that nothing differs', () => {
    expect(summary(same())[0]).toBe('Aktor dan ikatan di “Dulu” dan “Kini” sama.');
    expect(summary(same(), { text: EN })[0]).toBe('The actors and ties of “Dulu” and “Kini” are the same.');
  });

  it('is three to five sentences in both languages, none with a hole', () => {
    for (const text of [ID, EN]) {
      const told = summary(karawang(), { text });
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(told.length).toBeLessThanOrEqual(5);
      for (const sentence of told) expect(sentence).not.toMatch(/\{\{|undefined|NaN|null/);
    }
  });

  it('only counts while the numbers are computed', () => {
    const { project, before, after } = karawang();
    const told = comparisonSummary(ID, {
      project,
      pair: { before, after, isLost: false },
      comparison: compareFrames(project, before, after),
      results: null,
      actor: null,
      layer: '',
      onlyInOne: [],
    });
    expect(told).toHaveLength(1);
  });
});
