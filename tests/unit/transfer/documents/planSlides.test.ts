import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { ID } from '#tests/unit/analysis/ui/textIn';
import { factsOf } from '#tests/unit/report/factsOf';
import type { Project } from '@/model/types';
import { buildReport } from '@/report/buildReport';
import { textOf } from '@/report/words';
import { build } from '@/samples/karawang';
import { documentWords } from '@/transfer/documents/documentWords';
import { BODY, heightOfAll } from '@/transfer/documents/slides/fit';
import { planSlides } from '@/transfer/documents/slides/planSlides';
import { BELOW_TABLE, heightOfRows } from '@/transfer/documents/slides/tablePages';
import { longProject } from './longProject';

const plan = (project: Project) =>
  planSlides(buildReport(factsOf(project, ID), { sections: null }), documentWords(ID));

describe('the slides of a report', () => {
  it.each([
    ['Karawang', build('id')],
    ['sixty actors with long names', longProject()],
    ['a blank project', makeMap('')],
  ])('never overflow (%s)', (_, project) => {
    const slides = plan(project);
    expect(slides.length).toBeGreaterThan(5);
    for (const slide of slides) {
      if (slide.kind === 'title') continue;
      const room = BODY.height / slide.scale ** 2;
      if (slide.kind === 'texts') expect(heightOfAll(slide.texts, 'wide')).toBeLessThanOrEqual(room);
      if (slide.kind === 'visual') expect(heightOfAll(slide.side, 'side')).toBeLessThanOrEqual(room);
      if (slide.kind === 'table' && slide.rows.length > 1) {
        const table = heightOfRows(slide.table, slide.rows);
        expect(table).toBeLessThanOrEqual(BODY.height + 0.01);
        const left = (BODY.height - table - BELOW_TABLE) / slide.scale ** 2;
        if (slide.below.length > 0) expect(heightOfAll(slide.below, 'wide')).toBeLessThanOrEqual(left + 0.3);
      }
    }
  });

  it('begin what is too long and have all of it in the notes', () => {
    const slides = plan(longProject());
    const [, purpose] = slides;
    if (purpose?.kind !== 'texts') throw new Error('the second slide has texts');
    const problem = longProject().problem;
    const shown = purpose.texts.map(({ words }) => textOf(words));
    expect(shown.some((words) => words.endsWith(' …') && problem.startsWith(words.slice(0, -2)))).toBe(true);
    expect(purpose.notes).toContain(`Masalah: ${problem}`);
  });

  it('show three slides of one table and say how many rows are left', () => {
    const slides = plan(longProject()).filter(
      (slide) => slide.kind === 'table' && slide.table.id === 'stakeholders.table',
    );
    expect(slides).toHaveLength(3);
    const last = slides.at(-1);
    if (last?.kind !== 'table') throw new Error('tables are tables');
    const shown = slides.reduce((sum, slide) => sum + (slide.kind === 'table' ? slide.rows.length : 0), 0);
    const [remark] = last.below.map(({ words }) => textOf(words));
    expect(remark).toBe(`dan ${60 - shown} lagi; selengkapnya ada di proyek`);
  });

  it('gather on one slide the sections of which nothing is there yet', () => {
    const slides = plan(makeMap(''));
    const missing = slides.at(-1);
    if (missing?.kind !== 'texts') throw new Error('the last slide has texts');
    expect(missing.title).toBe('Belum diisi');
    expect(missing.texts.map(({ words }) => textOf(words))).toContain('Refleksi');
    expect(slides.filter((slide) => slide.kind !== 'title' && slide.title === 'Refleksi')).toEqual([]);
  });

  it('never end with a heading or a question', () => {
    for (const slide of [...plan(longProject()), ...plan(build('id'))]) {
      const texts = slide.kind === 'texts' ? slide.texts : slide.kind === 'visual' ? slide.side : [];
      expect(['asked', 'subheading']).not.toContain(texts.at(-1)?.style);
    }
  });
});
