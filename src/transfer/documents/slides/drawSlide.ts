import type PptxGenJS from 'pptxgenjs';
import type { TitlePage } from '@/report/types';
import { textOf } from '@/report/words';
import { hex } from '../colours';
import { drawChart } from './drawChart';
import { drawMap, drawPicture } from './drawMap';
import { drawTable } from './drawTable';
import { BODY, belowOf, INDENT_PT, type Room, SIDE_WIDTH, type SlideText, sizeOf, VISUAL } from './fit';
import { BODY_MASTER, PLACES, TITLE_MASTER } from './masters';
import { FONT } from './pen';
import { BELOW_TABLE, heightOfRows } from './tablePages';
import type { Slide } from './types';

/** Draws one planned slide at the end of a presentation. */
export function drawSlide(pptx: PptxGenJS, slide: Slide, lang: string): void {
  const drawn = pptx.addSlide({ masterName: slide.kind === 'title' ? TITLE_MASTER : BODY_MASTER });
  if (slide.notes.length > 0) drawn.addNotes(slide.notes.join('\n\n'));
  if (slide.kind === 'title') {
    drawTitle(drawn, slide.page, lang);
    return;
  }
  drawn.addText(slide.title, { placeholder: PLACES.title, lang });
  if (slide.subtitle !== '') drawSubtitle(drawn, slide.subtitle, lang);
  const { scale } = slide;
  switch (slide.kind) {
    case 'texts':
      // Nothing stands under the title here.
      drawTexts(drawn, slide.texts, { ...BODY, y: BODY.y - UP, room: 'wide', scale, lang });
      return;
    case 'table': {
      drawTable(drawn, slide.table, slide.rows, lang);
      if (slide.below.length === 0) return;
      const taken = heightOfRows(slide.table, slide.rows) + BELOW_TABLE;
      const rest = { ...BODY, y: BODY.y + taken, height: BODY.height - taken };
      drawTexts(drawn, slide.below, { ...rest, room: 'wide', scale, lang });
      return;
    }
    case 'visual': {
      const isAlone = slide.side.length === 0;
      const area = { ...BODY, width: isAlone ? BODY.width : VISUAL.width };
      if (slide.block.kind === 'picture') drawMap(drawn, slide.block.drawing, area, lang);
      else drawChart(drawn, slide.block.data, slide.block.alt, area);
      if (!isAlone) {
        const x = BODY.x + VISUAL.width + VISUAL.gap;
        drawTexts(drawn, slide.side, { ...BODY, x, width: SIDE_WIDTH, room: 'side', scale, lang });
      }
    }
  }
}

function drawTitle(
  slide: PptxGenJS.Slide,
  { title, question, kind, notes, picture }: TitlePage,
  lang: string,
) {
  // Its size is the run's: the library leaves out that of a whole placeholder.
  slide.addText([{ text: title, options: { fontSize: titleSize(title) } }], {
    placeholder: PLACES.title,
    lang,
  });
  const base = { x: 0.85, w: 6.5, margin: 0, fontFace: FONT, align: 'left', lang } as const;
  slide.addText(kind, { ...base, y: 1.05, h: 0.4, fontSize: 14, bold: true, color: hex('kunyit-ink') });
  slide.addText(question, {
    ...base,
    y: 3.95,
    h: 1.5,
    valign: 'top',
    fontSize: question.length > 180 ? 15 : 20,
    color: hex('ink'),
  });
  slide.addText(notes.join('\n'), {
    ...base,
    y: 6.3,
    h: 0.7,
    valign: 'bottom',
    fontSize: 12,
    color: hex('muted'),
  });
  if (picture) {
    drawPicture(slide, picture, { x: 7.75, y: 1, width: 5.1, height: 5.5 }, { drawing: null, lang });
  }
}

/** How much higher texts begin where there is no subtitle, inches. */
const UP = 0.3;

/** A long title in smaller type, so that it keeps its place, pt. */
function titleSize(title: string): number {
  if (title.length <= 45) return 38;
  return title.length <= 100 ? 28 : 22;
}

function drawSubtitle(slide: PptxGenJS.Slide, subtitle: string, lang: string) {
  slide.addText(subtitle, {
    x: BODY.x,
    y: 1.04,
    w: BODY.width,
    h: 0.36,
    margin: 0,
    valign: 'middle',
    fontFace: FONT,
    fontSize: 15,
    color: hex('muted'),
    fit: 'shrink',
    lang,
  });
}

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly room: Room;
  readonly scale: number;
  readonly lang: string;
}

/** Paragraphs of a slide as one text box, so that they move together when somebody adds a line. */
function drawTexts(slide: PptxGenJS.Slide, texts: readonly SlideText[], column: Column): void {
  const { x, y, width, height, lang } = column;
  const runs = texts.map((text, at) => paragraphOf(text, column, at === texts.length - 1));
  slide.addText(runs, {
    x,
    y,
    w: width,
    h: height,
    margin: 0,
    valign: 'top',
    fontFace: FONT,
    color: hex('ink'),
    lang,
  });
}

function paragraphOf(
  { style, words, number }: SlideText,
  { room, scale }: Column,
  isLast: boolean,
): PptxGenJS.TextProps {
  const look = {
    ...LOOKS[style],
    fontSize: Math.round(sizeOf(style, room) * scale * 2) / 2,
    paraSpaceAfter: belowOf(style) * scale,
    ...(style === 'bullet'
      ? { bullet: number === '' ? { indent: INDENT_PT } : { type: 'number' as const, indent: INDENT_PT + 6 } }
      : {}),
  };
  // One run a paragraph: the library begins a new bullet with each.
  return { text: textOf(words), options: { ...look, ...(isLast ? {} : { breakLine: true }) } };
}

const LOOKS = {
  lead: { bold: true, color: hex('ink') },
  plain: { color: hex('ink') },
  bullet: { color: hex('ink') },
  quiet: { color: hex('muted') },
  asked: { bold: true, color: hex('nila') },
  quote: { color: hex('ink') },
  subheading: { bold: true, color: hex('nila') },
  gap: { italic: true, color: hex('muted') },
} as const;
