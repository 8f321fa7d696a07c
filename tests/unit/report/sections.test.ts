import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import type { Text } from '@/i18n/useText';
import { changePlan } from '@/model/edits/worksheets';
import type { Project } from '@/model/types';
import { buildReport, buildSection } from '@/report/buildReport';
import { SECTIONS, type SectionId } from '@/report/types';
import { build } from '@/samples/karawang';
import { applied } from './applied';
import { factsOf, linesOf, linesOfBlock } from './factsOf';

const tell = (project: Project, id: SectionId, text: Text = ID) =>
  buildSection(factsOf(project, text), id).blocks.flatMap(linesOfBlock);

describe('the report of Karawang', () => {
  it.each([
    ['id', ID],
    ['en', EN],
  ] as const)(
    'tells every section in %s, and only the mill and one cooperative leave gaps',
    (language, text) => {
      const report = buildReport(factsOf(build(language), text), { sections: null });
      expect(report.sections.map(({ id }) => id)).toEqual(SECTIONS);
      for (const { blocks } of report.sections) {
        expect(blocks.some(({ kind }) => kind !== 'gap')).toBe(true);
      }
      const gaps = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'gap'));
      expect(gaps.map(({ id }) => id)).toEqual(['stakeholders.has', 'stakeholders.needs', 'grid.unjudged']);
    },
  );

  it.each([
    ['id', ID],
    ['en', EN],
  ] as const)('shows no key, no mark and no empty value in %s', (language, text) => {
    const lines = linesOf(buildReport(factsOf(build(language), text), { sections: null }));
    expect(lines.length).toBeGreaterThan(150);
    const odd = lines.filter((line) =>
      /\{\{|\}\}|undefined|null|NaN|Infinity|\u2060|\u200b|\[object|^report\./.test(line),
    );
    expect(odd).toEqual([]);
  });

  it('reads the same before and after the sections are asked for one by one', () => {
    const facts = factsOf(build('id'), ID);
    const whole = buildReport(facts, { sections: null }).sections;
    expect(SECTIONS.map((id) => buildSection(facts, id))).toEqual(whole);
  });

  it('compares the farmers in rice alone, where both states have it', () => {
    const lines = tell(build('id'), 'comparison');
    expect(lines).toContain('Posisi tawar Petani / Kelompok Tani naik dari 0,000 ke 0,685 (jenis Barang).');
    // Credit and guidance are in one state only, so that all types together say nothing of bargaining.
    expect(lines.some((line) => line.startsWith('Posisi tawar Petani / Kelompok Tani |'))).toBe(false);
  });

  it('gives every change its reason, that of a tie which went with its end from the end', () => {
    const lines = tell(build('id'), 'comparison');
    const reason = 'Tugasnya dibagi kepada koperasi dan Sub Dolog';
    expect(lines.filter((line) => line.includes(reason))).toHaveLength(5);
    expect(lines.filter((line) => line.includes('belum diisi'))).toEqual([]);
  });

  it('tells on whom all hangs before and how far that has gone after', () => {
    expect(tell(build('id'), 'bottlenecks')[1]).toMatch(
      /^Kritis\. Tanpa Tengkulak, .*9 dari 10 pasangan terputus/,
    );
    expect(tell(build('id'), 'stage')[0]).toBe('Tahap “Satu penghubung”, kecocokan 91% (indikatif).');
    expect(tell(build('id'), 'path').join('\n')).toContain('Inti dan pinggiran, 90% (indikatif)');
  });

  it('says who gives what to whom, both ways once on each side', () => {
    const row = tell(build('id'), 'duties').find((line) => line.startsWith('BRI |'));
    expect(row).toContain('Koperasi Unit Desa: kredit usaha tani');
    expect(row).toMatch(/\| –$/);
    expect(tell(build('id'), 'duties').join('\n')).toContain(
      'Harga dan berat gabah dicatat terbuka di koperasi.',
    );
  });

  it('has the figures of the same frame that the panel reads', () => {
    const lines = tell(build('en'), 'measures', EN);
    expect(lines).toContain(
      'Density | 0.33 · 5 of 15 possible ties | Medium: quite a few pairs are tied directly.',
    );
  });
});

describe('a project that is hardly begun', () => {
  it('leaves gaps that say so and where they are filled, and makes nothing up', () => {
    const lines = tell(makeMap(''), 'purpose');
    expect(lines).toEqual([
      'Pertanyaan: belum diisi',
      'Isi pada “Tentang proyek”.',
      'Masalah: belum diisi',
      'Isi pada “Tentang proyek”.',
      'Tujuan: belum diisi',
      'Isi pada “Tentang proyek”.',
    ]);
    for (const id of ['after', 'path', 'comparison', 'plan', 'reflection'] as const) {
      expect(tell(makeMap('A-B'), id)[0]).toContain('belum diisi');
    }
  });

  it.each(['', 'A', 'A B', 'A-B', 'A-B B-C', 'A-B C-D E'])(
    'makes a report of %j without stumbling',
    (drawing) => {
      for (const text of [ID, EN]) {
        const lines = linesOf(buildReport(factsOf(makeMap(drawing), text), { sections: null }));
        expect(lines.filter((line) => /undefined|NaN|Infinity|\{\{/.test(line))).toEqual([]);
      }
    },
  );

  it('says that a computation failed instead of leaving a hole', () => {
    const facts = { ...factsOf(makeMap('A-B B-C'), ID), readings: [], next: null };
    const failed = buildReport(facts, { sections: null }).sections.flatMap(({ blocks }) =>
      blocks.flatMap(linesOfBlock).filter((line) => line.startsWith('Hitungannya tidak berhasil')),
    );
    expect(failed).toHaveLength(5);
  });
});

describe('what was planned and turned down', () => {
  it('stands in the plan, with the reason or with none', () => {
    const map = makeMap('A-B B-C', {
      ties: { 'A-B': { status: 'planned', reason: 'Supaya kabar sampai.' } },
    });
    const project = applied(map, changePlan('rejected', { 'A/C': '' }));
    const lines = tell(project, 'plan');
    expect(lines).toContain('A – B | – | – | Supaya kabar sampai.');
    expect(lines).toContain('A – C: tanpa alasan');
  });

  it('survives a plan that holds nonsense', () => {
    const project = { ...makeMap('A-B'), plan: { rejected: { 'A/B': 7 }, reasons: { x: null } } };
    expect(tell(project, 'plan')[0]).toContain('belum diisi');
  });
});
