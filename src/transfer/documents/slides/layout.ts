import type { Chart, PictureBlock, Row, Table, Words } from '@/report/types';
import { plain, textOf } from '@/report/words';
import type { DocumentWords } from '../types';
import { BODY, heightOf, heightOfAll, type Room, type SlideText } from './fit';
import { BELOW_TABLE, heightOfRows, pagesOf } from './tablePages';
import type { Slide } from './types';

/** Nothing is filled to the last line, since type may be wider than thought. */
const SLACK = 0.15;
/** Type may be this much smaller where everything then finds room; height goes with its square. */
const SMALLER = 0.86;
const MORE = 1 / SMALLER ** 2;

/** Nobody looks at more slides of one table. */
const PAGES_MAX = 3;

/** A slide that texts may still be added to. */
interface Open {
  readonly room: Room;
  /** Inches for all that is added. */
  readonly height: number;
  readonly added: SlideText[];
  scale: number;
  readonly close: (added: readonly SlideText[], scale: number, notes: readonly string[]) => Slide;
}

/**
 * Lays a section out on slides. Texts go beside the picture or below the table before them, as far as there is room;
 * texts that lead to a picture go beside it too. A heading is never the last thing on a slide.
 */
export function createLayout(title: string, { more }: Pick<DocumentWords, 'more'>) {
  const slides: Slide[] = [];
  let open: Open | null = null;
  let waiting: SlideText[] = [];
  let notes: string[] = [];
  let heading: SlideText | null = null;

  const takeNotes = () => {
    const taken = notes;
    notes = [];
    return taken;
  };

  const close = () => {
    if (open) slides.push(open.close(open.added, open.scale, takeNotes()));
    open = null;
  };

  const flush = () => {
    close();
    for (const { texts, scale } of waiting.length > 0 ? fill(waiting) : []) {
      slides.push({ kind: 'texts', title, subtitle: '', texts, scale, notes: takeNotes() });
    }
    waiting = [];
  };

  const takeHeading = (): string => {
    const words = heading ? textOf(heading.words) : '';
    heading = null;
    return words;
  };

  return {
    heading(words: Words) {
      heading = { style: 'subheading', words, number: '' };
    },

    texts(texts: readonly SlideText[], told: readonly string[]) {
      notes.push(...told);
      if (texts.length === 0) return;
      const all = heading ? [heading, ...texts] : texts;
      heading = null;
      const fitting = open && waiting.length === 0 ? thatFit(open, all) : [];
      waiting.push(...all.slice(fitting.length));
    },

    visual(block: PictureBlock | Chart) {
      const isLead = waiting.length > 0 && heightOfAll(waiting, 'side') <= BODY.height - SLACK;
      // What waits for the picture is told on its slide; what is open is done with.
      if (isLead) close();
      else flush();
      const lead = waiting;
      waiting = [];
      const subtitle = takeHeading() || textOf(block.caption);
      notes.push(block.alt);
      open = {
        room: 'side',
        height: BODY.height - SLACK,
        added: [...lead],
        scale: 1,
        close: (side, scale, said) => ({ kind: 'visual', title, subtitle, block, side, scale, notes: said }),
      };
    },

    table(table: Table) {
      // A remark of one line stands under the title.
      const [only] = waiting;
      const remark = !open && waiting.length === 1 && only?.style === 'quiet' ? textOf(only.words) : '';
      if (remark === '') flush();
      else waiting = [];
      takeHeading();
      const subtitle = [textOf(table.caption), remark].filter(Boolean).join(' · ');
      const all = pagesOf(table);
      const pages = all.slice(0, PAGES_MAX);
      const left = all.slice(PAGES_MAX).reduce((sum, rows) => sum + rows.length, 0);
      const page = (rows: readonly Row[], below: readonly SlideText[], said: readonly string[]): Slide => ({
        kind: 'table',
        title,
        subtitle,
        table,
        rows,
        below,
        scale: 1,
        notes: said,
      });
      for (const rows of pages.slice(0, -1)) slides.push(page(rows, [], takeNotes()));
      const last = pages.at(-1) ?? [];
      open = {
        room: 'wide',
        height: BODY.height - SLACK - BELOW_TABLE - heightOfRows(table, last),
        added: left > 0 ? [{ style: 'quiet', words: plain(more(left)), number: '' }] : [],
        scale: 1,
        close: (below, scale, said) => ({ ...page(last, below, said), scale }),
      };
    },

    /** What was laid out, as slides. */
    slides(): readonly Slide[] {
      flush();
      return slides;
    },
  };
}

/** Adds as many of some texts as find room on a slide, all of them in smaller type if that does it. */
function thatFit(open: Open, texts: readonly SlideText[]): readonly SlideText[] {
  const { room, height, added } = open;
  const all = heightOfAll([...added, ...texts], room);
  if (all <= height * (open.scale < 1 ? MORE : 1)) {
    added.push(...texts);
    return texts;
  }
  if (all <= height * MORE) {
    open.scale = SMALLER;
    added.push(...texts);
    return texts;
  }
  let rest = height * (open.scale < 1 ? MORE : 1) - heightOfAll(added, room);
  const fitting: SlideText[] = [];
  for (const text of texts) {
    rest -= heightOf(text, room);
    if (rest < 0) break;
    fitting.push(text);
  }
  while (isOpening(fitting.at(-1))) fitting.pop();
  added.push(...fitting);
  return fitting;
}

/** A heading or a question belongs to what follows it. */
const isOpening = (text: SlideText | undefined) => text?.style === 'asked' || text?.style === 'subheading';

interface Page {
  readonly texts: readonly SlideText[];
  readonly scale: number;
}

/** Texts slide by slide; on a single one where smaller type does it. */
function fill(texts: readonly SlideText[]): readonly Page[] {
  const room = BODY.height - SLACK;
  const all = heightOfAll(texts, 'wide');
  if (all <= room) return [{ texts, scale: 1 }];
  if (all <= room * MORE) return [{ texts, scale: SMALLER }];
  const pages: SlideText[][] = [];
  let now: SlideText[] = [];
  let height = 0;
  for (const text of texts) {
    const own = heightOf(text, 'wide');
    if (now.length > 0 && height + own > room) {
      const carried: SlideText[] = [];
      while (now.length > 1 && isOpening(now.at(-1))) carried.unshift(...now.splice(-1));
      pages.push(now);
      now = carried;
      height = heightOfAll(now, 'wide');
    }
    now.push(text);
    height += own;
  }
  return [...pages, now].map((page) => ({ texts: page, scale: 1 }));
}
