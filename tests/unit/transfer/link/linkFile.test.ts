import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { deepFreeze } from '#tests/helpers/deepFreeze';
import { makeMap } from '#tests/helpers/makeMap';
import { newActor, newFrame, newProject, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Project } from '@/model/types';
import { randomId } from '@/platform/random';
import { build } from '@/samples/karawang';
import { linkToProject, projectToLink } from '@/transfer/link/linkFile';
import { fileToProject } from '@/transfer/rajutFile';

const SEED = 20_261_128;

/** A link that somebody made by other means. */
const linkOf = (content: string) => `1${deflateRawSync(content).toString('base64url')}`;
const codesOf = async (text: string) => {
  const reading = await linkToProject(text);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
};

/** As drawn by a person: random ids, places with fractions. */
function drawn(actors: number, ties: number): Project {
  const ids = Array.from({ length: actors }, () => actorId(randomId()));
  const frame = newFrame(frameId(randomId()), 'Kondisi awal', 0);
  const project = newProject(projectId(randomId()), 'Rapat desa', frame);
  const at = (index: number) => ids[index % actors] ?? actorId('none');
  const made = Array.from({ length: ties }, (_, i) =>
    newTie({
      id: tieId(randomId()),
      source: at(i),
      target: at(i + 1 + (i % 5)),
      type: tieTypeId('communication'),
    }),
  );
  return {
    ...project,
    actors: Object.fromEntries(
      ids.map((id, i) => [id, newActor(id, `Kelompok Tani ${i} Desa ${(i * 7) % 31}`, { influence: i % 6 })]),
    ),
    frames: [
      {
        ...frame,
        place: Object.fromEntries(ids.map((id, i) => [id, [Math.sin(i) * 500, Math.cos(i) * 400] as const])),
        ties: Object.fromEntries(made.map((tie) => [tie.id, tie])),
      },
    ],
  };
}

describe('a project in a link', () => {
  it('comes back as the same project, with who sent it', async () => {
    const project = build('id');
    const text = await projectToLink({ project, sender: '  Ibu Sri,\nBappeda ' });
    expect(text).toMatch(/^1[\w-]+$/);
    expect(await linkToProject(text ?? '')).toEqual({
      ok: true,
      value: { project, sender: 'Ibu Sri, Bappeda' },
    });
  });

  it(`comes back whole, hostile texts and unknown fields included, places rounded (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        deepFreeze(project);
        const text = await projectToLink({ project, sender: '' });
        if (text === null) return;
        expect(await linkToProject(text)).toEqual({
          ok: true,
          value: { project: rounded(project), sender: '' },
        });
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('has short ids instead of random ones, wherever they stand', async () => {
    const [id, other] = [actorId(randomId()), actorId(randomId())];
    const map = makeMap('A-B');
    const project: Project = {
      ...map,
      actors: { [id]: newActor(id, other, {}), [actorId('_0')]: newActor(actorId('_0'), 'taken') },
      frames: [],
      plan: { p: { who: id, about: `see ${id}, not ${other}` } },
    };
    const reading = await linkToProject((await projectToLink({ project, sender: '' })) ?? '');
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const read = reading.value.project;
    expect(Object.keys(read.actors).sort()).toEqual(['_0', '_1']);
    // A name that looks like an id is still a name.
    expect(read.actors[actorId('_1')]?.name).toBe(other);
    expect(read.plan).toEqual({ p: { who: '_1', about: `see _1, not ${other}` } });
  });

  it('fits a QR code up to some thirty actors, and an address up to well over a hundred', async () => {
    const length = async (actors: number) =>
      (await projectToLink({ project: drawn(actors, actors * 2), sender: '' }))?.length ?? Number.NaN;
    expect(await length(30)).toBeLessThan(2500);
    expect(await length(100)).toBeLessThan(8000);
    expect(await length(500)).toBeLessThan(64_000);
  });

  it('is not made where it would be too long to be opened', async () => {
    expect(await projectToLink({ project: drawn(9000, 9000), sender: '' })).toBeNull();
    const notes = Array.from({ length: 400 }, (_, i) => [`n${i}`, randomText(i)] as const);
    const noisy = { ...makeMap('A-B'), plan: { p: Object.fromEntries(notes) } };
    expect(await projectToLink({ project: noisy, sender: '' })).toBeNull();
  });
});

describe('a link that is not as Rajut makes it', () => {
  it.each([
    ['nothing', ''],
    ['another form', '2AAAA'],
    ['signs that no link has', '1abc$def'],
    ['something not packed', `1${Buffer.from('hello world').toString('base64url')}`],
    ['packed words', linkOf('Bappeda\nKecamatan')],
    ['packed JSON of another program', linkOf('\n{"elements":[]}')],
    ['nothing packed', linkOf('')],
  ])('is called damaged: %s', async (_, text) => {
    expect(await codesOf(text)).toEqual(['linkDamaged']);
  });

  it('is called damaged wherever it is cut', async () => {
    const text = (await projectToLink({ project: build('en'), sender: 'A' })) ?? '';
    for (let at = 1; at < text.length; at += 37) {
      expect(await codesOf(text.slice(0, at)), String(at)).toEqual(['linkDamaged']);
    }
  });

  it('is left while it is unpacked when it swells', async () => {
    // 200 MB of blanks in 200 kB would be refused by its length; what fits into a link swells to 60 MB at most.
    const bomb = linkOf(`\n${' '.repeat(40_000_000)}`);
    expect(bomb.length).toBeLessThan(64_000);
    expect(await codesOf(bomb)).toEqual(['linkTooLong']);
    expect(await codesOf(linkOf('x'.repeat(1_000_001)))).toEqual(['linkTooLong']);
  });

  it('is refused before anything is read of it when it is too long', async () => {
    expect(await codesOf(`1${'A'.repeat(64_000)}`)).toEqual(['linkTooLong']);
  });

  it('cannot bring keys that would change a prototype', async () => {
    const hostile = `\n{"format":"rajut","version":1,"project":{"id":"a","actors":{"__proto__":{"id":"x"}}}}`;
    expect(await codesOf(linkOf(hostile))).toEqual(['forbiddenKey']);
  });

  it('passes the checks of a file: no tie to nobody, no text beyond its length', async () => {
    const file = (project: object) =>
      linkOf(`A\n${JSON.stringify({ format: 'rajut', version: 1, project })}`);
    expect(await codesOf(file({ id: 'a', title: 'x'.repeat(300) }))).toEqual(['tooLong']);
    const tie = { id: 't', source: 'a', target: 'b', type: 'c' };
    expect(await codesOf(file({ id: 'a', frames: [{ id: 'f', ties: { t: tie } }] }))).toEqual([
      'danglingEnd',
      'danglingEnd',
    ]);
    expect(await codesOf(linkOf('\n{"format":"rajut","version":9,"minReader":9,"project":{}}'))).toEqual([
      'newerVersion',
    ]);
  });

  it('shows no more of a sender than a name', async () => {
    const file = '{"format":"rajut","version":1,"project":{"id":"a"}}';
    const reading = await linkToProject(linkOf(`${'S'.repeat(5000)}\n${file}`));
    expect(reading.ok && reading.value.sender.length).toBe(80);
    expect(reading.ok && reading.value.project).toEqual(
      ((read) => read.ok && read.value)(fileToProject(file)),
    );
  });
});

function rounded(project: Project): Project {
  const round = (length: number) => Math.round(length) + 0;
  return {
    ...project,
    frames: project.frames.map((frame) => ({
      ...frame,
      place: Object.fromEntries(
        Object.entries(frame.place).map(([id, [x, y]]) => [id, [round(x), round(y)] as const]),
      ),
    })),
  };
}

/** Text that cannot be packed, the same each time. */
function randomText(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 200 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}
