import { describe, expect, it } from 'vitest';
import { pdfTexts } from '#tests/helpers/pdfTexts';
import { newActor } from '@/model/defaults';
import { actorId, groupId, mapNoteId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';
import { maskNames, NAME_MODES, type NameMode } from '@/model/maskNames';
import { actorsInFrame } from '@/model/select';
import { shownIn } from '@/model/shown';
import type { Project } from '@/model/types';
import { boundsOfShapes } from '@/picture/bounds';
import { paperSize, type Sheet } from '@/picture/sheet';
import { textsOf } from '@/picture/sheetTexts';
import { build } from '@/samples/karawang';
import { frameSheet, pairSheet, stakeholderSheet } from '@/transfer/pictures/sheets';
import type { PageChoices, PictureSource } from '@/transfer/pictures/source';
import { writePdf } from '@/transfer/pictures/writePdf';
import { writeSvg } from '@/transfer/pictures/writeSvg';
import { EN, ID } from '../../analysis/ui/textIn';
import { PLAIN_PDF } from './pictureFonts';

const A4 = paperSize('a4', 'landscape');
const ALL: PageChoices = {
  page: A4,
  ground: 'ground',
  hasTitle: true,
  hasLegend: true,
  date: '28 Nov 2026',
  hasNotes: false,
};

function sourceOf(project: Project, told: Partial<PictureSource> = {}): PictureSource {
  return {
    project,
    names: 'full',
    text: ID,
    style: PLAIN_STYLE,
    collapsed: new Set(),
    result: null,
    ...told,
  };
}

/** The frames that a story begins and ends with. */
function framesOf({ frames }: Project) {
  const [before, after] = frames;
  if (!before || !after) throw new Error('framesOf: the sample has two frames');
  return { before, after };
}

const seenIn = (project: Project, frame = framesOf(project).after, filter = NO_FILTER) =>
  shownIn(project, frame, { filter, focus: null, rolesOf: () => [] });

/** Every page that can be made of a project. */
function everySheet(source: PictureSource, choices: PageChoices): readonly Sheet[] {
  const { before, after } = framesOf(source.project);
  const shown = seenIn(source.project);
  const pair = { before, after, types: null };
  return [
    frameSheet(source, choices, after, shown),
    pairSheet(source, choices, { ...pair, way: 'beside' }),
    pairSheet(source, choices, { ...pair, way: 'overlay' }),
    stakeholderSheet(source, choices, after, { rule: 'middle', reading: 'interest', shown, result: null }),
  ];
}

describe('pages of a project', () => {
  it('name everybody they show, with title, key, date and where they come from', () => {
    const project = build('id');
    const { after } = framesOf(project);
    const [frame = null, beside = null, overlay = null] = everySheet(sourceOf(project), ALL);
    const names = actorsInFrame(project, after).map(({ name }) => name);
    for (const sheet of [frame, beside, overlay]) {
      const words = (sheet ? textsOf(sheet) : '').replace(/\s+/g, ' ');
      for (const name of names) expect(words.replace(/[\s-]/g, '')).toContain(name.replace(/[\s-]/g, ''));
      for (const other of [project.title, '28 Nov 2026', 'Dibuat dengan Rajut', 'Koperasi']) {
        expect(words).toContain(other);
      }
    }
  });

  it('are in the language of the reader', () => {
    const project = build('en');
    const words = everySheet(sourceOf(project, { text: EN }), ALL)
      .map(textsOf)
      .join('\n');
    expect(words).toContain('Made with Rajut');
    expect(words).toContain('thick = strong, thin = weak');
    expect(words).not.toMatch(/aktor|ikatan|Dibuat/);
  });

  it('leave out title, key and date when asked', () => {
    const bare = { ...ALL, hasTitle: false, hasLegend: false, date: '' };
    const project = build('id');
    for (const sheet of everySheet(sourceOf(project), bare)) {
      expect(textsOf(sheet)).not.toContain(project.title);
      expect(sheet.parts.map(({ kind }) => kind)).not.toContain('footer');
      expect(sheet.parts.map(({ kind }) => kind)).not.toContain('legend');
    }
  });

  it.each(NAME_MODES.filter((mode): mode is Exclude<NameMode, 'full'> => mode !== 'full'))(
    'hold no real name in any file while names are %s, and say so',
    async (mode) => {
      const real = build('id');
      const note = {
        id: mapNoteId('n'),
        frame: framesOf(real).after.id,
        text: 'Tanya Tengkulak',
        at: [0, 0] as const,
      };
      const project = maskNames({ ...real, mapNotes: { [note.id]: note } }, mode, 'aktor');
      const says = { initials: 'inisial', code: 'kode', hidden: 'disembunyikan' }[mode];
      // Names that are also words of the page itself, such as a sector, could not be told from it.
      const names = Object.values(real.actors).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(8);
      const bare = { ...ALL, hasTitle: false, hasLegend: false, date: '' };
      for (const sheet of everySheet(sourceOf(project, { names: mode }), bare)) {
        const svg = writeSvg(sheet, { fonts: null, on: 'paper' });
        const pdf = pdfTexts(await writePdf([sheet], PLAIN_PDF)).join('\n');
        for (const file of [svg, pdf]) {
          expect(file).toContain(says);
          for (const name of names) expect(file).not.toContain(name);
        }
      }
    },
  );

  it('draw notes and groups of the frame, folded ones as one', () => {
    const plain = build('id');
    const { after } = framesOf(plain);
    const members = actorsInFrame(plain, after).slice(0, 3);
    const project: Project = {
      ...plain,
      groups: {
        [groupId('g')]: { id: groupId('g'), name: 'Mitra dekat', members: members.map(({ id }) => id) },
      },
      mapNotes: { [mapNoteId('n')]: { id: mapNoteId('n'), frame: after.id, text: 'Panen raya', at: [0, 0] } },
    };
    const shown = seenIn(project);
    const open = textsOf(frameSheet(sourceOf(project), { ...ALL, hasNotes: true }, after, shown));
    expect(open).toContain('Mitra dekat');
    expect(open).toContain('Panen raya');
    const folded = textsOf(
      frameSheet(sourceOf(project, { collapsed: new Set([groupId('g')]) }), ALL, after, shown),
    );
    expect(folded).toContain('3 aktor');
    expect(folded).not.toContain('Panen raya');
    for (const { name } of members) expect(folded).not.toContain(name);
  });

  it('show whom the filter leaves, and how many it hides', () => {
    const project = build('id');
    const { after } = framesOf(project);
    const shown = seenIn(project, after, { ...NO_FILTER, sectors: ['government'] });
    const sheet = frameSheet(sourceOf(project), ALL, after, shown);
    expect(shown.hiddenActors).toBeGreaterThan(0);
    expect(textsOf(sheet)).toContain(`${shown.hiddenActors} aktor`);
    expect(textsOf(sheet)).not.toContain('Pemerintah Kabupaten');
  });

  it('say how many names a crowd leaves no room for', () => {
    const plain = build('id');
    const { before, after } = framesOf(plain);
    const crowd = Array.from({ length: 60 }, (_, index) =>
      newActor(actorId(`a${index}`), `Kelompok Tani Makmur ${index}`, {}),
    );
    const actors = Object.fromEntries(crowd.map((actor) => [actor.id, actor]));
    const place = Object.fromEntries(
      crowd.map(({ id }, index) => [id, [(index % 8) * 20, Math.floor(index / 8) * 20] as const]),
    );
    const project = { ...plain, actors, frames: [before, { ...after, place, ties: {} }] };
    const words = textsOf(frameSheet(sourceOf(project), ALL, framesOf(project).after, seenIn(project)));
    const named = words.replaceAll('\n', ' ').match(/Makmur \d+/g)?.length ?? 0;
    expect(named).toBeGreaterThan(3);
    expect(words).toContain(`${60 - named} nama tidak muat`);
    expect(textsOf(frameSheet(sourceOf(plain), ALL, after, seenIn(plain)))).not.toContain('tidak muat');
  });

  it('dress actors by data and explain it', () => {
    const project = build('id');
    const { after } = framesOf(project);
    const style = { ...PLAIN_STYLE, sizeBy: 'influence', labelBy: 'influence', tieLabelBy: 'strength' };
    const words = textsOf(frameSheet(sourceOf(project, { style }), ALL, after, seenIn(project)));
    expect(words).toContain('ukuran: Pengaruh');
    expect(words).toContain('tulisan: nama dan Pengaruh');
    expect(words).toContain('pada ikatan: Kekuatan');
    const nobody = textsOf(
      frameSheet(
        sourceOf(project, { style: { ...PLAIN_STYLE, labelBy: null } }),
        ALL,
        after,
        seenIn(project),
      ),
    );
    expect(nobody).not.toContain('Koperasi Unit Desa');
  });

  it('compare only the kinds of ties that are looked at', () => {
    const project = build('id');
    const { before, after } = framesOf(project);
    const [type] = Object.values(after.ties).map((tie) => tie.type);
    if (!type) throw new Error('the sample has ties');
    const all = pairSheet(sourceOf(project), ALL, { before, after, types: null, way: 'overlay' });
    const one = pairSheet(sourceOf(project), ALL, { before, after, types: [type], way: 'overlay' });
    const count = ({ parts }: Sheet) => parts.flatMap(({ shapes }) => shapes).length;
    expect(count(one)).toBeLessThan(count(all));
  });

  it.each([
    ['A4 landscape', A4],
    ['A4 portrait', paperSize('a4', 'portrait')],
    ['A3', paperSize('a3', 'landscape')],
    ['a page made for the map', 'fit'],
  ] as const)('stay inside %s', (_, page) => {
    const project = build('id');
    const sheets = everySheet(sourceOf(project), { ...ALL, page });
    expect(sheets).toHaveLength(4);
    for (const { width, height, parts } of sheets) {
      for (const { at, shapes } of parts) {
        const box = boundsOfShapes(shapes);
        if (!box) continue;
        expect(at.x + box.x * at.scale).toBeGreaterThan(0);
        expect(at.y + box.y * at.scale).toBeGreaterThan(0);
        expect(at.x + (box.x + box.width) * at.scale).toBeLessThan(width);
        expect(at.y + (box.y + box.height) * at.scale).toBeLessThan(height);
      }
    }
  });

  it('are drawn of a frame with nobody in it too', () => {
    const plain = build('id');
    const { before, after } = framesOf(plain);
    const project = {
      ...plain,
      actors: {},
      frames: [
        { ...before, place: {}, ties: {} },
        { ...after, place: {}, ties: {} },
      ],
    };
    for (const sheet of everySheet(sourceOf(project), { ...ALL, page: 'fit' })) {
      expect(writeSvg(sheet, { fonts: null, on: 'paper' })).not.toMatch(/NaN|Infinity/);
    }
  });

  it('say how many are not yet judged and so not on the grid', () => {
    const plain = build('id');
    const { after } = framesOf(plain);
    const id = actorId('kud');
    const actor = plain.actors[id];
    if (!actor) throw new Error('the sample has KUD');
    const project = { ...plain, actors: { ...plain.actors, [id]: { ...actor, interest: 0 } } };
    const sheet = stakeholderSheet(sourceOf(project), ALL, after, {
      rule: 'middle',
      reading: 'interest',
      shown: seenIn(project),
      result: null,
    });
    expect(textsOf(sheet)).toContain('belum dinilai');
    expect(textsOf(sheet)).not.toContain(actor.name);
  });
});
