import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, type AnalysisResult } from '@/analysis/types';
import { beginWith } from '@/app/beginnings';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { writeAnswer } from '@/exercises/answers';
import { EXERCISES } from '@/exercises/registry';
import type { Exercise, FieldSpec, MapFacts } from '@/exercises/types';
import { STAKEHOLDERS, WORKSHEETS } from '@/exercises/worksheets/registry';
import type { Edit } from '@/model/edit';
import { changeActors } from '@/model/edits/actors';
import { writeReason } from '@/model/edits/worksheets';
import { type FrameId, frameId, projectId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildKite } from '@/samples/kite';

/** A project as it is stored, changed by edits. */
function edited(project: Project, edits: (project: Project) => readonly Edit[]): Project {
  const doc = new Y.Doc();
  applyEdit(doc, beginWith(project, 'create'), null);
  for (const edit of edits(readDocument(doc, project.id).project)) applyEdit(doc, edit, null);
  return readDocument(doc, project.id).project;
}

function factsOf(project: Project, frameIndex = 0): MapFacts {
  const frame = project.frames[frameIndex];
  if (!frame) throw new Error('factsOf: no such frame');
  const known = new Map<FrameId, AnalysisResult>(
    project.frames.map((one) => [one.id, analyse(toAnalysisInput(project, one, ALL_COUNTED))]),
  );
  return { project, frame, resultOf: (id) => known.get(id) ?? null };
}

function exercise(id: string): Exercise {
  const found = EXERCISES.find((one) => one.id === id);
  if (!found) throw new Error(`exercise: there is no ${id}`);
  return found;
}

/** Ids of the checks that are met, as `step/check`. */
const met = ({ steps }: Exercise, facts: MapFacts): readonly string[] =>
  steps.flatMap(({ id, checks }) =>
    checks.filter(({ isMet }) => isMet(facts) === true).map((check) => `${id}/${check.id}`),
  );

const allChecks = ({ steps }: Exercise) =>
  steps.flatMap(({ id, checks }) => checks.map((check) => `${id}/${check.id}`));

const EMPTY: Project = { ...buildKite('id'), question: '', actors: {}, id: projectId('empty') };

/** Karawang with a condition between before and after, and all its ties grown to trust. */
function threeFrames(): Project {
  const karawang = buildKarawang('id');
  const frames = karawang.frames.map((frame) => ({
    ...frame,
    order: frame.order * 2,
    ties: Object.fromEntries(
      Object.entries(frame.ties).map(([id, tie]) => [id, { ...tie, maturity: 'trust' as const }]),
    ),
  }));
  const [before] = frames;
  if (!before) throw new Error('Karawang has two frames');
  return { ...karawang, frames: [...frames, { ...before, id: frameId('between'), order: 1 }] };
}

/** Karawang with everything said that the exercises ask for. */
function complete(): Project {
  return edited(threeFrames(), (project) => {
    const ids = Object.values(project.actors).map(({ id }) => id);
    const after = project.frames.at(-1);
    const first = project.frames[0];
    if (!after || !first) return [];
    const fill = (sheet: string, fields: readonly FieldSpec[], row: string | null = null) =>
      fields.map((field) => writeAnswer(sheet, field, row, answerFor(field, ids[0] ?? '')));
    const circles = ids.map((id, index) =>
      changeActors(project, [id], {
        circle: index % 2 === 0 ? 'internal' : 'external',
        has: ['modal'],
        needs: ['kepastian'],
        role: 'Tugas',
        weaver: index === 0,
      }),
    );
    return [
      ...circles,
      ...EXERCISES.flatMap(({ worksheet, steps }) => steps.flatMap(({ fields }) => fill(worksheet, fields))),
      ...WORKSHEETS.flatMap((sheet) => [
        ...fill(sheet.id, sheet.fields),
        ...(sheet.rows?.of === 'own' ? fill(sheet.id, sheet.rows.columns, 'r') : []),
      ]),
      {
        label: { verb: 'changeWorksheet', name: '', count: 1 },
        changes: [{ on: 'worksheet', id: 'norms', set: { 'r/order': 0 } }],
      },
      ...visibleTies(project, after)
        .slice(0, 3)
        .map((tie) => writeReason(after, tie.id, 'Agar petani punya pilihan')),
    ];
  });
}

function answerFor(field: FieldSpec, actor: string) {
  switch (field.kind) {
    case 'line':
    case 'text':
      return 'Sudah ditulis';
    case 'choice':
      return field.choices[0]?.id ?? null;
    case 'level':
      return 3;
    case 'tick':
      return true;
    case 'day':
      return '2027-01-31';
    case 'actor':
      return actor;
  }
}

describe('every exercise', () => {
  it('has ids of its own, steps that ask for something, and checks that can be told apart', () => {
    expect(EXERCISES.length).toBe(7);
    for (const one of EXERCISES) {
      const checks = allChecks(one);
      expect(new Set(checks).size).toBe(checks.length);
      expect(one.steps.length).toBeGreaterThan(2);
      for (const { checks: asked, places } of one.steps) {
        expect(asked.length).toBeGreaterThan(0);
        expect(places.length).toBeGreaterThan(0);
      }
    }
    expect(new Set(EXERCISES.map(({ worksheet }) => worksheet)).size).toBe(7);
  });

  it('names only worksheets that there are', () => {
    const known = new Set<string>([STAKEHOLDERS, ...WORKSHEETS.map(({ id }) => id)]);
    for (const { steps } of EXERCISES) {
      for (const sheet of steps.flatMap(({ worksheets }) => worksheets)) expect(known).toContain(sheet);
    }
  });

  it('has checks of which an empty project meets none', () => {
    for (const one of EXERCISES) expect(met(one, factsOf(EMPTY))).toEqual([]);
  });

  it('answers the ten questions of the module between them', () => {
    expect(EXERCISES.flatMap(({ selfChecks }) => selfChecks)).toHaveLength(10);
  });

  it('has checks that wait for numbers rather than guess', () => {
    const facts = { ...factsOf(buildKarawang('id')), resultOf: () => null };
    const waiting = EXERCISES.flatMap(({ steps }) => steps.flatMap(({ checks }) => checks)).filter(
      ({ isMet }) => isMet(facts) === null,
    );
    expect(waiting.map(({ id }) => id)).toContain('bottleneckEased');
    expect(waiting.map(({ id }) => id)).not.toContain('hasActors.6');
  });
});

describe('the exercise of a partnership, on Karawang', () => {
  const partnership = exercise('partnership');

  it('finds the bottleneck on the map as it was, and sees it eased after', () => {
    const found = met(partnership, factsOf(buildKarawang('id')));
    expect(found).toContain('bottleneck/bottleneckFound');
    expect(found).toContain('rebuild/bottleneckEased');
    expect(found).toContain('rebuild/wovenAnew');
  });

  it('does not see it eased when the second condition is the first again', () => {
    const karawang = buildKarawang('id');
    const [before, after] = karawang.frames;
    if (!before || !after) throw new Error('Karawang has two frames');
    const same = { ...karawang, frames: [before, { ...before, id: after.id, order: 1 }] };
    const found = met(partnership, factsOf(same));
    expect(found).toContain('rebuild/hasFrames.2');
    expect(found).not.toContain('rebuild/bottleneckEased');
    expect(found).not.toContain('rebuild/wovenAnew');
  });

  it('does not take a ring for a map with a bottleneck', () => {
    const kite = buildKite('id');
    const [frame] = kite.frames;
    if (!frame) throw new Error('the kite has a frame');
    const ties = Object.fromEntries(Object.entries(frame.ties).filter(([id]) => !/h-i|i-j|f-h|g-h/.test(id)));
    expect(met(partnership, factsOf({ ...kite, frames: [{ ...frame, ties }] }))).not.toContain(
      'bottleneck/bottleneckFound',
    );
  });
});

describe('a case with everything said', () => {
  it('meets every check of every exercise, so that none asks for what cannot be', () => {
    const project = complete();
    const open = EXERCISES.flatMap((one) => {
      const found = new Set([...met(one, factsOf(project, 0)), ...met(one, factsOf(project, 2))]);
      return allChecks(one)
        .filter((check) => !found.has(check))
        .map((check) => `${one.id}: ${check}`);
    });
    expect(open).toEqual([]);
  });
});
