import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { deepFreeze } from '#tests/helpers/deepFreeze';
import { actorId, groupId, tieId } from '@/model/ids';
import { build } from '@/samples/karawang';
import { bundleToProjects, fileToProject, projectsToBundle, projectToFile } from '@/transfer/rajutFile';

const ORIGIN = { savedAt: '2026-01-02T03:04:05.000Z', app: 'Rajut test' };
const SEED = 20_260_102;

describe('a project saved as a file and opened again', () => {
  it(`is the same project, unknown fields and hostile texts included (seed ${SEED})`, () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        deepFreeze(project);
        expect(fileToProject(projectToFile(project, ORIGIN))).toEqual({ ok: true, value: project });
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it(`is the same among several in one file, in their order (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(arbitraryProject, { maxLength: 4 }), (projects) => {
        expect(bundleToProjects(projectsToBundle(projects, ORIGIN))).toEqual({ ok: true, value: projects });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('is written as indented text that says what it is', () => {
    const text = projectToFile(build('id'), ORIGIN);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "format": "rajut",',
      '  "version": 1,',
      '  "minReader": 1,',
      '  "app": "Rajut test",',
      '  "savedAt": "2026-01-02T03:04:05.000Z",',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('opens with a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${projectToFile(build('id'), ORIGIN).replaceAll('\n', '\r\n')}`;
    expect(fileToProject(text)).toEqual({ ok: true, value: build('id') });
  });

  it('opens as a bundle of one, but a bundle is not one project', () => {
    const one = build('en');
    expect(bundleToProjects(projectToFile(one, ORIGIN))).toEqual({ ok: true, value: [one] });
    expect(fileToProject(projectsToBundle([one], ORIGIN))).toEqual({
      ok: false,
      problems: [{ code: 'notRajut', place: [] }],
    });
  });

  it('leaves out what hangs on a deleted actor, and nothing else', () => {
    const whole = build('id');
    const { [actorId('bri')]: bank, ...actors } = whole.actors;
    const lenders = { id: groupId('g'), name: 'Penyalur kredit', members: ['bri', 'kud'].map(actorId) };
    const file = projectToFile({ ...whole, actors, groups: { [lenders.id]: lenders } }, ORIGIN);
    const opened = fileToProject(file);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(bank).toBeDefined();
    expect(opened.value.frames.map((frame) => Object.keys(frame.ties).length)).toEqual([5, 13]);
    expect(opened.value.frames[1]?.place[actorId('bri')]).toBeUndefined();
    expect(opened.value.frames[1]?.ties[tieId('bri-kud')]).toBeUndefined();
    expect(Object.values(opened.value.groups)[0]?.members).toEqual(['kud']);
  });
});
