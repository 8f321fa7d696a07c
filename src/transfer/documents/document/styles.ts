import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { hex } from '../colours';

/** On every system, or one of the same widths. */
export const FONT = 'Arial';
/** Twentieths of a point, as the format counts. */
export const pt = (points: number) => Math.round(points * 20);
/** Half points, as it counts type. */
const size = (points: number) => Math.round(points * 2);

/** A4 with margins of 2.4 cm, and the width of its text, twips. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1361 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Styles of our own; people find them in the program's list. */
export const STYLES = {
  lead: 'RajutLead',
  quiet: 'RajutQuiet',
  asked: 'RajutAsked',
  answer: 'RajutAnswer',
  gap: 'RajutGap',
  cell: 'RajutCell',
  cover: 'RajutCover',
  subtitle: 'Subtitle',
} as const;

export const BULLETS = 'rajut-bullets';
export const NUMBERS = 'rajut-numbers';

/** The look of a document: real styles, so that changing one changes all that has it. */
export function documentStyles(lang: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: size(10.5), color: hex('ink'), language: { value: lang } },
        paragraph: { spacing: { after: pt(7), line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: size(34), bold: true, color: hex('nila') },
        paragraph: { spacing: { before: pt(150), after: pt(10), line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: FONT, size: size(20), bold: true, color: hex('nila') },
        paragraph: {
          spacing: { before: pt(28), after: pt(9) },
          keepNext: true,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 8, color: hex('kunyit'), space: 3 },
          },
        },
      },
      heading2: {
        run: { font: FONT, size: size(13), bold: true, color: hex('nila') },
        paragraph: { spacing: { before: pt(15), after: pt(4) }, keepNext: true },
      },
      caption: {
        run: { font: FONT, size: size(9.5), italics: false, bold: true, color: hex('muted') },
        paragraph: { spacing: { before: pt(4), after: pt(8) } },
      },
    },
    paragraphStyles: [
      own(STYLES.lead, 'Rajut 1', { size: size(13), bold: true, color: hex('ink') }, { after: pt(8) }),
      own(STYLES.quiet, 'Rajut 2', { size: size(9.5), color: hex('muted') }, { after: pt(5) }),
      {
        ...own(
          STYLES.asked,
          'Rajut 3',
          { size: size(10), bold: true, color: hex('nila') },
          { before: pt(6), after: 0 },
        ),
        paragraph: { spacing: { before: pt(6), after: 0 }, keepNext: true },
      },
      {
        ...own(STYLES.answer, 'Rajut 4', {}, {}),
        paragraph: {
          spacing: { before: pt(2), after: pt(9) },
          indent: { left: pt(9) },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: hex('kunyit'), space: 7 } },
        },
      },
      own(STYLES.gap, 'Rajut 5', { italics: true, color: hex('muted') }, { after: pt(6) }),
      own(
        STYLES.cell,
        'Rajut 6',
        { size: size(9.5) },
        { before: pt(1), after: pt(1), line: 250, lineRule: LineRuleType.AUTO },
      ),
      own(STYLES.cover, 'Rajut 7', { size: size(11), color: hex('muted') }, { after: pt(2) }),
      own(
        STYLES.subtitle,
        'Subtitle',
        { size: size(15), color: hex('ink') },
        { after: pt(10), line: 300, lineRule: LineRuleType.AUTO },
      ),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function own(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  spacing: NonNullable<NonNullable<ParagraphStyle['paragraph']>['spacing']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}

const indent = { left: pt(16), hanging: pt(11) };

/** Lists with dots and with numbers. */
export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
} as const;
