import type { Chart, PictureBlock, Row, Table, TitlePage } from '@/report/types';
import type { SlideText } from './fit';

interface Common {
  readonly title: string;
  /** Under the title; '' for none. */
  readonly subtitle: string;
  /** How large type is against its usual size, at most 1. */
  readonly scale: number;
  /** What a speaker says, in full. */
  readonly notes: readonly string[];
}

/** A picture or a chart, with words beside it. */
export interface VisualSlide extends Common {
  readonly kind: 'visual';
  readonly block: PictureBlock | Chart;
  readonly side: readonly SlideText[];
}

/** A page of a table, with what is said of it where that finds room. */
export interface TableSlide extends Common {
  readonly kind: 'table';
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly below: readonly SlideText[];
}

export interface TextSlide extends Common {
  readonly kind: 'texts';
  readonly texts: readonly SlideText[];
}

/** What stands on one slide. */
export type Slide =
  | { readonly kind: 'title'; readonly page: TitlePage; readonly notes: readonly string[] }
  | TextSlide
  | VisualSlide
  | TableSlide;
