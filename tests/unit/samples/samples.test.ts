import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/i18n/messages';
import { projectSchema } from '@/model/schema';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { isSampleId, SAMPLES } from '@/samples/catalogue';
import { SHAPES } from '@/samples/shapeIds';
import { findLabelClashes } from './labelBoxes';
import { findHiddenThreads } from './threads';

const built = await Promise.all(
  Object.entries(SAMPLES).map(async ([id, entry]) => {
    const { build } = await entry.load();
    return { id, projects: LANGUAGES.map((language) => build(language)) };
  }),
);
const all = built.flatMap(({ id, projects }) =>
  projects.map((project, index) => ({ id, language: LANGUAGES[index] ?? '', project })),
);

/** The project with every text replaced by its kind, so that only its structure is left. */
function withoutTexts(value: unknown, key = ''): unknown {
  const texts = new Set([
    'title',
    'name',
    'note',
    'notes',
    'question',
    'problem',
    'purpose',
    'role',
    'flow',
    'reason',
  ]);
  // What is written in worksheets has fields of many names; ids and choices have no spaces.
  if (typeof value === 'string') return texts.has(key) || value.includes(' ') ? value !== '' : value;
  if (Array.isArray(value))
    return key === 'has' || key === 'needs' ? value.length : value.map((one) => withoutTexts(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withoutTexts(child, name)]));
}

const counts = (project: Project) =>
  project.frames.map((frame) => [actorsInFrame(project, frame).length, visibleTies(project, frame).length]);
const placesOf = (frame: Frame) => Object.values(frame.place);

describe('every sample', () => {
  it('is one of the four that the home screen offers, or a shape of the gallery', () => {
    expect(Object.keys(SAMPLES)).toEqual(['kite', 'karawang', 'stages', 'personal', ...SHAPES]);
    expect(isSampleId('karawang')).toBe(true);
    expect(isSampleId('toString')).toBe(false);
  });

  it('has as many actors and ties in each frame as its case says', () => {
    const found = Object.fromEntries(built.map(({ id, projects }) => [id, projects.map(counts)]));
    const twice = (frames: number[][]) => [frames, frames];
    expect(found).toEqual({
      kite: twice([[10, 18]]),
      karawang: twice([
        [6, 5],
        [9, 15],
      ]),
      stages: twice([
        [20, 10],
        [20, 22],
        [20, 31],
        [20, 47],
      ]),
      personal: twice([[15, 25]]),
      chain: twice([[7, 6]]),
      star: twice([[9, 8]]),
      circle: twice([[8, 8]]),
      everybody: twice([[7, 21]]),
      bridge: twice([[10, 21]]),
      dense: twice([[8, 16]]),
      sparse: twice([[8, 8]]),
      clusters: twice([
        [15, 18],
        [15, 20],
      ]),
    });
  });

  it.each(all)('$id ($language) passes the schema unchanged', ({ project }) => {
    expect(projectSchema.parse(project)).toEqual(project);
  });

  it.each(all)('$id ($language) stores every actor and tie under its own id', ({ project }) => {
    for (const [id, actor] of Object.entries(project.actors)) expect(actor.id).toBe(id);
    for (const frame of project.frames) {
      for (const [id, tie] of Object.entries(frame.ties)) expect(tie.id).toBe(id);
    }
  });

  it.each(all)('$id ($language) has no tie to nowhere, to itself or of an unknown type', ({ project }) => {
    for (const frame of project.frames) {
      expect(visibleTies(project, frame)).toHaveLength(Object.keys(frame.ties).length);
      for (const tie of Object.values(frame.ties)) {
        expect(tie.source).not.toBe(tie.target);
        expect(project.tieTypes[tie.type]).toBeDefined();
      }
    }
  });

  it.each(all)('$id ($language) uses every actor and every tie type it defines', ({ project }) => {
    const placed = new Set(project.frames.flatMap((frame) => Object.keys(frame.place)));
    expect([...placed].sort()).toEqual(Object.keys(project.actors).sort());
    const used = new Set(project.frames.flatMap((frame) => Object.values(frame.ties).map((tie) => tie.type)));
    expect([...used].sort()).toEqual(Object.keys(project.tieTypes).sort());
  });

  it.each(built)('$id has the same structure in both languages, and other words', ({ projects }) => {
    const [indonesian, english] = projects;
    expect(withoutTexts(english)).toEqual(withoutTexts(indonesian));
    expect(english?.title).not.toBe(indonesian?.title);
    expect(english?.question).not.toBe(indonesian?.question);
  });

  it.each(all)('$id ($language) keeps any two actors of all its frames 90 px apart', ({ project }) => {
    const union = new Map(project.frames.flatMap((frame) => Object.entries(frame.place)));
    const places = [...union.values()];
    const distances = places.flatMap(([x, y], index) =>
      places.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(distances.length).toBeGreaterThan(20);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(90);
  });

  it.each(all)('$id ($language) keeps every label clear of knots and other labels', ({ project }) => {
    for (const frame of project.frames) expect(findLabelClashes(project, frame)).toEqual([]);
  });

  it.each(all)('$id ($language) runs no thread under the knot of a third actor', ({ project }) => {
    for (const frame of project.frames) expect(findHiddenThreads(frame)).toEqual([]);
  });

  it.each(all)('$id ($language) lies across the screen, around its middle', ({ project }) => {
    const places = project.frames.flatMap(placesOf);
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys) - Math.min(...ys);
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2.4);
    expect(Math.abs(Math.max(...xs) + Math.min(...xs))).toBeLessThan(60);
  });
});
