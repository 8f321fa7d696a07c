import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { tieId } from '@/model/ids';
import { maskNames } from '@/model/maskNames';
import type { Project } from '@/model/types';
import { buildReport, buildSection } from '@/report/buildReport';
import { keptNames, shownNames } from '@/report/keptNames';
import {
  chooseFrames,
  editableText,
  hideSection,
  orderSections,
  sectionOrder,
  writeOwnWords,
} from '@/report/reportSheet';
import type { Gap, Paragraph, SectionId } from '@/report/types';
import { textOf } from '@/report/words';
import { build } from '@/samples/karawang';
import { applied } from './applied';
import { factsOf } from './factsOf';

function paragraphIn(project: Project, section: SectionId, id: string, text = ID): Paragraph | Gap {
  const found = buildSection(factsOf(project, text), section).blocks.find((block) => block.id === id);
  if (found?.kind !== 'paragraph' && found?.kind !== 'gap') throw new Error(`${id} has no words`);
  return found;
}

const KARAWANG = build('id');
const made = paragraphIn(KARAWANG, 'before', 'before.reading');
const overwritten = (text: string | null, project = KARAWANG) =>
  applied(project, writeOwnWords(project, 'id', made, text));

describe('words of the user’s own', () => {
  it('stand in the report instead of the made ones, in their language only', () => {
    const project = overwritten('Semua bergantung pada Tengkulak.');
    const block = paragraphIn(project, 'before', 'before.reading');
    expect(textOf(block.words)).toBe('Semua bergantung pada Tengkulak.');
    expect(block.own).toEqual({ isStale: false, made: editableText([made.words]) });
    expect(paragraphIn(project, 'before', 'before.reading', EN).own).toBeNull();
  });

  it('come back as they were made when they are taken away, and leave nothing when emptied', () => {
    expect(paragraphIn(overwritten(null), 'before', 'before.reading')).toEqual(made);
    expect(paragraphIn(overwritten(''), 'before', 'before.reading').words).toEqual([]);
  });

  it('are stale once the map says something else, and not for a name that changed', () => {
    const project = overwritten('Semua bergantung pada Tengkulak.');
    const [before, after] = project.frames;
    if (!before || !after) throw new Error('Karawang has two frames');
    const { [tieId('kud-subdolog')]: _, ...ties } = before.ties;
    const cut = { ...project, frames: [{ ...before, ties }, after] };
    expect(paragraphIn(cut, 'before', 'before.reading').own?.isStale).toBe(true);
    const renamed = {
      ...project,
      actors: Object.fromEntries(
        Object.entries(project.actors).map(([id, actor]) => [id, { ...actor, name: `${actor.name} Jaya` }]),
      ),
    };
    const block = paragraphIn(renamed, 'before', 'before.reading');
    expect(block.own?.isStale).toBe(false);
    expect(textOf(block.words)).toBe('Semua bergantung pada Tengkulak Jaya.');
  });

  it('tell no name that is masked, and are not stale for it', () => {
    const project = overwritten('Semua bergantung pada Tengkulak.');
    const block = paragraphIn(maskNames(project, 'code', 'aktor'), 'before', 'before.reading');
    expect(textOf(block.words)).not.toContain('Tengkulak');
    expect(block.own?.isStale).toBe(false);
  });

  it('fill a gap', () => {
    const map = makeMap('A-B');
    const gap = paragraphIn(map, 'reflection', 'reflection.none');
    const project = applied(map, writeOwnWords(map, 'id', gap, 'Kami belajar banyak.'));
    const filled = paragraphIn(project, 'reflection', 'reflection.none');
    expect([filled.kind, textOf(filled.words), filled.own !== null]).toEqual([
      'gap',
      'Kami belajar banyak.',
      true,
    ]);
  });

  it.each([null, 7, 'x', { words: 1 }, { words: 'x' }, []])(
    'are left alone when a file holds %j',
    (value) => {
      const project = { ...KARAWANG, worksheets: { report: { 'text/id/before.reading': value } } };
      expect(paragraphIn(project, 'before', 'before.reading')).toEqual(made);
    },
  );
});

describe('names in words of one’s own', () => {
  it('are kept as references, the longest first, and only as words of their own', () => {
    const kept = keptNames('Dinas Koperasi, bukan Koperasi Unit Desa; BRIN bukan BRI.', KARAWANG);
    expect(kept).toBe('@[dinkop], bukan @[kud]; BRIN bukan @[bri].');
    expect(textOf(shownNames(kept, KARAWANG, '–'))).toBe(
      'Dinas Koperasi, bukan Koperasi Unit Desa; BRIN bukan BRI.',
    );
  });

  it('are called unnamed once their actor is gone', () => {
    expect(textOf(shownNames('Tanya @[siapa].', KARAWANG, 'tanpa nama'))).toBe('Tanya tanpa nama.');
  });
});

describe('the sections of a report', () => {
  it('stand in the order that was chosen, without those left out', () => {
    const project = applied(KARAWANG, orderSections(['plan', 'purpose']), hideSection('grid', true));
    const ids = buildReport(factsOf(project, ID), { sections: null }).sections.map(({ id }) => id);
    expect(ids.indexOf('plan')).toBeLessThan(ids.indexOf('purpose'));
    expect(ids).not.toContain('grid');
    expect(ids).toHaveLength(13);
  });

  it.each([undefined, 'x', [7, 'purpose', 'purpose'], ['nonsense']])(
    'are all there for an order of %j',
    (order) => {
      const project = { ...KARAWANG, worksheets: { report: { order } } };
      expect(new Set(sectionOrder(project)).size).toBe(14);
    },
  );

  it('are about the frames that were chosen', () => {
    const [before, after] = KARAWANG.frames;
    if (!before || !after) throw new Error('Karawang has two frames');
    const turned = applied(KARAWANG, chooseFrames(after.id, before.id));
    const [first] = buildSection(factsOf(turned, ID), 'before').blocks;
    expect(first?.kind === 'picture' && textOf(first.caption)).toBe('Peta “Sesudah”');
  });
});
