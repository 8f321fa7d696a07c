import type { FrameId } from '@/model/ids';
import type { Page } from '@/picture/mapSheet';
import { paperSize, SLIDE_SIZE } from '@/picture/sheet';
import type { ViewState } from '@/session/view';

export const PICTURED = ['frame', 'pair', 'overlay', 'grid'] as const;
export type Pictured = (typeof PICTURED)[number];

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export const PAGES = ['fit', 'slide', 'a4Landscape', 'a4Portrait', 'a3Landscape', 'a3Portrait'] as const;
export type PageName = (typeof PAGES)[number];

/** Pixels of the file of one px of the page. */
export const SHARPNESS = ['1', '2', '3', '4'] as const;
export type Sharpness = (typeof SHARPNESS)[number];

/** What somebody has chosen in the part of the dialog that makes pictures. */
export interface Choices {
  readonly what: Pictured;
  /** null for the nearest. */
  readonly before: FrameId | null;
  readonly after: FrameId | null;
  /** Everybody, or whom the filter and the focus leave. */
  readonly seen: 'asSeen' | 'everything';
  readonly format: Format;
  readonly page: PageName;
  readonly sharpness: Sharpness;
  /** Whether what lies under the picture shows through, instead of white paper. */
  readonly isClear: boolean;
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  readonly hasDate: boolean;
  /** null until chosen: then not while names are masked, because notes may tell them. */
  readonly hasNotes: boolean | null;
  readonly hasFont: boolean;
}

export const FIRST_CHOICES: Choices = {
  what: 'frame',
  before: null,
  after: null,
  seen: 'asSeen',
  format: 'png',
  page: 'fit',
  sharpness: '2',
  isClear: false,
  hasTitle: true,
  hasLegend: true,
  hasDate: true,
  hasNotes: null,
  hasFont: false,
};

/** What somebody who looks at a screen most likely wants a picture of. */
export function firstChoices({ screen, compareMode }: Pick<ViewState, 'screen' | 'compareMode'>): Choices {
  if (screen === 'grid') return { ...FIRST_CHOICES, what: 'grid' };
  if (screen !== 'compare') return FIRST_CHOICES;
  return { ...FIRST_CHOICES, what: compareMode === 'overlay' ? 'overlay' : 'pair' };
}

/** The page that a name stands for. */
export function pageOf(name: PageName): Page {
  switch (name) {
    case 'fit':
      return 'fit';
    case 'slide':
      return SLIDE_SIZE;
    case 'a4Landscape':
      return paperSize('a4', 'landscape');
    case 'a4Portrait':
      return paperSize('a4', 'portrait');
    case 'a3Landscape':
      return paperSize('a3', 'landscape');
    case 'a3Portrait':
      return paperSize('a3', 'portrait');
  }
}

/** Another format; who prints gets paper, where only the screen had been thought of. */
export function withFormat(choices: Choices, format: Format): Choices {
  const page = format === 'pdf' && choices.page === 'fit' ? 'a4Landscape' : choices.page;
  return { ...choices, format, page };
}
