import { describe, expect, it } from 'vitest';
import { ALL_COUNTED } from '@/analysis/types';
import { loadText } from '@/i18n/makeText';
import { changeWorksheet } from '@/model/edits/worksheets';
import { isSameBasis, isSameTold } from '@/report/basis';
import { buildReport, buildSection, finishReport, makeReport } from '@/report/buildReport';
import { chooseFrames, hideSection, orderSections, writeOwnWords } from '@/report/reportSheet';
import { SECTIONS } from '@/report/types';
import { build as buildKarawang } from '@/samples/karawang';
import { applied } from './applied';
import { factsOf } from './factsOf';

const text = await loadText('id');
const project = buildKarawang('id');
const facts = factsOf(project, text);
const [verdict] = buildSection(facts, 'stage').blocks;
if (verdict?.kind !== 'paragraph') throw new Error('the stage begins with its verdict');
const arranged = applied(
  project,
  hideSection('grid', true),
  orderSections(SECTIONS.toReversed()),
  writeOwnWords(project, 'id', verdict, 'Semua lewat Tengkulak.'),
);
const basisOf = (of: typeof project) => ({ project: of, choices: ALL_COUNTED, text, names: 'full' });

describe('what a report is worked out of', () => {
  it('is the same while only words are written, in the report and in worksheets', () => {
    expect(isSameBasis(basisOf(project), basisOf(arranged))).toBe(true);
    const answered = applied(project, changeWorksheet('components', { content: 'gabah' }));
    expect(isSameBasis(basisOf(project), basisOf(answered))).toBe(true);
    expect(isSameTold(project, arranged)).toBe(true);
    expect(isSameTold(project, answered)).toBe(false);
  });

  it('is another with other actors, ties, frames to compare or names', () => {
    const [before, after] = project.frames;
    if (!before || !after) throw new Error('the sample has two frames');
    const turned = applied(project, chooseFrames(after.id, before.id));
    expect(isSameBasis(basisOf(project), basisOf(turned))).toBe(false);
    expect(isSameTold(project, turned)).toBe(false);
    expect(isSameBasis(basisOf(project), basisOf({ ...project, actors: { ...project.actors } }))).toBe(false);
    expect(isSameTold(project, { ...project, title: 'Lain' })).toBe(false);
    expect(isSameBasis(basisOf(project), { ...basisOf(project), names: 'code' })).toBe(false);
  });

  it('makes the same report in one go or finished later', () => {
    const now = { ...facts, project: arranged };
    const report = finishReport(now, makeReport(facts));
    expect(report).toEqual(buildReport(now, { sections: null }));
    expect(report.sections.map(({ id }) => id)).toEqual(SECTIONS.toReversed().filter((id) => id !== 'grid'));
  });
});
