import type { Block, Chart, PictureBlock, Report, Section, Subheading, Table, Words } from '@/report/types';
import { plain, textOf } from '@/report/words';
import { beginningOf, sentencesOf } from '../text/sentences';
import type { DocumentWords } from '../types';
import type { SlideText, TextStyle } from './fit';
import { createLayout } from './layout';
import type { Slide } from './types';

/** Longer texts are begun on the slide; all of them is in the notes. Characters. */
const MOST_CHARS = 620;
/** Longer paragraphs are told sentence by sentence. */
const LONG_CHARS = 170;
/** The slides of a report: nothing on them overflows, and what is too long for them is in their notes. */
export function planSlides(report: Report, words: DocumentWords): readonly Slide[] {
  const { title, sections } = report;
  const told = sections.filter(({ blocks }) => !blocks.every((block) => block.kind === 'gap' && !block.own));
  return [
    { kind: 'title', page: title, notes: [title.question].filter(Boolean) },
    ...told.flatMap((section) => planSection(section, words)),
    ...planMissing(
      sections.filter((section) => !told.includes(section)),
      words,
    ),
  ];
}

/** Sections of which nothing is there yet share a slide, so that nobody shows one empty slide after another. */
function planMissing(sections: readonly Section[], words: DocumentWords): readonly Slide[] {
  if (sections.length === 0) return [];
  const layout = createLayout(words.missing, words);
  const texts = sections.map(
    ({ title }): SlideText => ({ style: 'bullet', words: plain(title), number: '' }),
  );
  layout.texts(
    texts,
    sections.flatMap(({ blocks }) => blocks.flatMap(notesOfAny)),
  );
  return layout.slides();
}

const notesOfAny = (block: Block) => (block.kind === 'gap' ? notesOf(block) : []);

function planSection({ title, blocks }: Section, words: DocumentWords): readonly Slide[] {
  const layout = createLayout(title, words);
  for (const block of blocks) {
    switch (block.kind) {
      case 'picture':
      case 'chart':
        layout.visual(block);
        break;
      case 'table':
        layout.table(block);
        break;
      case 'subheading':
        layout.heading(block.words);
        break;
      default:
        layout.texts(textsOf(block), notesOf(block));
    }
  }
  return layout.slides();
}

const TONES = { lead: 'lead', plain: 'plain', quiet: 'quiet' } as const satisfies Record<string, TextStyle>;

/** What of a block stands on a slide; details only stand in the notes. */
function textsOf(block: Exclude<Block, PictureBlock | Chart | Table | Subheading>): readonly SlideText[] {
  switch (block.kind) {
    case 'paragraph':
      return block.tone === 'detail' ? [] : paragraphTexts(block.words, TONES[block.tone]);
    case 'list':
      return block.tone === 'detail'
        ? []
        : block.items.map((words, at) => ({
            style: block.tone === 'quiet' ? 'quiet' : 'bullet',
            words: beginningOf(words, MOST_CHARS),
            number: block.isNumbered ? `${at + 1}.` : '',
          }));
    case 'quote':
      return [
        { style: 'asked', words: plain(block.asked), number: '' },
        { style: 'quote', words: beginningOf(block.words, MOST_CHARS), number: '' },
      ];
    case 'gap':
      return block.words.length === 0
        ? []
        : [{ style: block.own ? 'plain' : 'gap', words: beginningOf(block.words, MOST_CHARS), number: '' }];
  }
}

function paragraphTexts(words: Words, style: TextStyle): readonly SlideText[] {
  if (textOf(words).length <= LONG_CHARS || style === 'quiet') {
    return words.length === 0 ? [] : [{ style, words: beginningOf(words, MOST_CHARS), number: '' }];
  }
  return sentencesOf(words).map((sentence) => ({
    style: 'bullet',
    words: beginningOf(sentence, MOST_CHARS),
    number: '',
  }));
}

/** All of a block in the words of a speaker. */
function notesOf(block: Exclude<Block, PictureBlock | Chart | Table | Subheading>): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.words)].filter(Boolean);
    case 'list':
      return block.items.map(textOf);
    case 'quote':
      return [`${block.asked}: ${textOf(block.words)}`];
    case 'gap':
      return [[textOf(block.words), block.own ? '' : block.hint].filter(Boolean).join('. ')].filter(Boolean);
  }
}
