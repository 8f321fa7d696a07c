import { readFileSync } from 'node:fs';
import { formats } from '@/i18n/formats';
import { startLanguage } from '@/i18n/language';
import { groupId, mapNoteId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';
import { actorsInFrame } from '@/model/select';
import { shownIn } from '@/model/shown';
import type { Project } from '@/model/types';
import { paperSize } from '@/picture/sheet';
import { packZlib } from '@/platform/pack';
import { build } from '@/samples/karawang';
import { frameSheet, pairSheet, stakeholderSheet } from '@/transfer/pictures/sheets';
import type { PageChoices, PictureSource } from '@/transfer/pictures/source';
import { writePdf } from '@/transfer/pictures/writePdf';
import { writeSvg } from '@/transfer/pictures/writeSvg';

const font = (name: string) =>
  new Uint8Array(readFileSync(`src/transfer/pictures/fonts/plusJakartaSans-${name}.ttf`));

/** A picture as its two files, with the names that whoever reads the PDF must find. */
interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly pdf: Uint8Array;
  readonly names: readonly string[];
}

/** Pictures of the rice trade with everything that a map can have. */
async function makePictures(): Promise<readonly Picture[]> {
  const { t } = await startLanguage('id');
  const plain = build('id');
  const [before, after] = plain.frames;
  if (!before || !after) throw new Error('makePictures: the sample has two frames');
  const actors = actorsInFrame(plain, after);
  const group = {
    id: groupId('g'),
    name: 'Mitra <dekat> & "setia"',
    members: actors.slice(0, 3).map(({ id }) => id),
  };
  const note = {
    id: mapNoteId('n'),
    frame: after.id,
    text: 'Panen raya bulan depan.\nHarga belum pasti.',
    at: [420, 380] as const,
  };
  const project: Project = { ...plain, groups: { [group.id]: group }, mapNotes: { [note.id]: note } };
  const source: PictureSource = {
    project,
    names: 'full',
    text: { t, language: 'id', ...formats('id') },
    style: { ...PLAIN_STYLE, sizeBy: 'influence', tieLabelBy: 'strength' },
    collapsed: new Set(),
    result: null,
  };
  const choices: PageChoices = {
    page: paperSize('a4', 'landscape'),
    ground: 'ground',
    hasTitle: true,
    hasLegend: true,
    date: '28 Nov 2026',
    hasNotes: true,
  };
  const shown = shownIn(project, after, { filter: NO_FILTER, focus: null, rolesOf: () => [] });
  const pair = { before, after, types: null };
  const sheets = {
    frame: frameSheet(source, choices, after, shown),
    beside: pairSheet(source, choices, { ...pair, way: 'beside' }),
    overlay: pairSheet(
      source,
      { ...choices, page: paperSize('a3', 'portrait') },
      { ...pair, way: 'overlay' },
    ),
    grid: stakeholderSheet(source, choices, after, {
      rule: 'middle',
      reading: 'interest',
      shown,
      result: null,
    }),
  };
  const made = {
    fonts: { text: font('text'), strong: font('strong') },
    deflate: packZlib,
    on: 'paper',
    language: 'id',
    madeAt: '2026-11-28T00:00:00.000Z',
  } as const;
  const names = actors.map(({ name }) => name);
  return Promise.all(
    Object.entries(sheets).map(async ([name, sheet]) => ({
      name,
      svg: writeSvg(sheet, { fonts: null, on: 'paper' }),
      pdf: await writePdf([sheet], made),
      names,
    })),
  );
}

// Made at once: whoever asks for this module may have left when it is loaded.
export const PICTURES = await makePictures();
