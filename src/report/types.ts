import type { Language } from '@/i18n/messages';
import type { Direction } from '@/model/types';
import type { LegendSample } from '@/picture/pageParts';
import type { Picture } from '@/picture/shapes';
import type { Sheet } from '@/picture/sheet';

/** A stretch of a text: plain words, or words that speak of actors. */
export interface Run {
  readonly text: string;
  /** Ids of the actors it speaks of; none for plain words. */
  readonly about: readonly string[];
}

/** What is said in one go: a sentence, a cell, a caption. */
export type Words = readonly Run[];

/** How loud a text is: `lead` opens a section, `quiet` is a remark; `detail` is left out where there is little room. */
export type Tone = 'lead' | 'plain' | 'quiet' | 'detail';

/** What a user wrote instead of the words that were made. */
export interface OwnWords {
  /** The map says something else now than when it was written. */
  readonly isStale: boolean;
  /** What is made of the map now; one line an item of a list. */
  readonly made: string;
}

interface Base {
  /** Unique in its report and the same from one making to the next, whatever the figures are. */
  readonly id: string;
}

export interface Editable extends Base {
  /** null while the words are the made ones. */
  readonly own: OwnWords | null;
  /** What the made words say, to know later whether it is still so; see `factOf`. */
  readonly fact: string;
}

export interface Paragraph extends Editable {
  readonly kind: 'paragraph';
  readonly words: Words;
  readonly tone: Tone;
}

export interface List extends Editable {
  readonly kind: 'list';
  readonly items: readonly Words[];
  readonly isNumbered: boolean;
  readonly tone: Tone;
}

/** A heading inside a section. */
export interface Subheading extends Base {
  readonly kind: 'subheading';
  readonly words: Words;
}

export interface Column {
  readonly head: string;
  readonly align: 'start' | 'middle' | 'end';
  /** Its part of the width; all parts of a table add up to 1. */
  readonly share: number;
}

export interface Row {
  /** As many as there are columns; one for a row that is a heading of those below it. */
  readonly cells: readonly Words[];
  readonly isHeading: boolean;
}

export interface Table extends Base {
  readonly kind: 'table';
  readonly caption: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What of a tie a drawing does not show by its shapes alone. */
export interface DrawnThread {
  readonly direction: Direction;
  /** Whether no other tie joins the same two. */
  readonly isAlone: boolean;
}

/** A map to be drawn, with all that is needed to draw it anywhere. */
export interface MapDrawing {
  readonly kind: 'map';
  readonly picture: Picture;
  /** By id of the tie. */
  readonly threads: Readonly<Record<string, DrawnThread>>;
  /** Names of the actors by id, also of those whose name found no room. */
  readonly names: Readonly<Record<string, string>>;
  readonly legend: readonly LegendSample[];
}

/** A map, or a page that is laid out already. */
export type Drawing = MapDrawing | { readonly kind: 'sheet'; readonly sheet: Sheet };

export interface PictureBlock extends Editable {
  readonly kind: 'picture';
  readonly drawing: Drawing;
  /** The words that can be edited. */
  readonly caption: Words;
  /** For who cannot see it; plain, since files take no more. */
  readonly alt: string;
}

/** Figures to be drawn; the numbers, not the drawing. Every value has the words in which a reader sees it. */
export type ChartData =
  | {
      readonly kind: 'bar';
      readonly series: string;
      /** The end of the scale; it begins at 0. */
      readonly most: number;
      /** Counts, figures with two decimals, or shares as per cent. */
      readonly format: 'whole' | 'decimal' | 'share';
      readonly rows: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
    }
  | {
      /** From before to after on one scale from 0 to 1. */
      readonly kind: 'slope';
      readonly before: string;
      readonly after: string;
      readonly lines: readonly {
        readonly label: string;
        readonly before: number;
        readonly after: number;
        readonly shown: readonly [before: string, after: string];
        /** null where it depends on what the network is for. */
        readonly isGain: boolean | null;
      }[];
    }
  | {
      readonly kind: 'scatter';
      readonly x: Axis;
      readonly y: Axis;
      readonly points: readonly { readonly label: string; readonly x: number; readonly y: number }[];
    }
  | {
      readonly kind: 'radar';
      /** The end of every axis; they begin at 0. */
      readonly most: number;
      readonly axes: readonly string[];
      readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
    };

interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Chart extends Editable {
  readonly kind: 'chart';
  readonly data: ChartData;
  readonly caption: Words;
  readonly alt: string;
}

/** What the user answered to a question or wrote in a field. */
export interface Quote extends Base {
  readonly kind: 'quote';
  readonly asked: string;
  readonly words: Words;
}

/** Something that nobody has said yet. Never filled with anything made up. */
export interface Gap extends Editable {
  readonly kind: 'gap';
  /** "Masalah: belum diisi", or what the user wrote instead. */
  readonly words: Words;
  /** Where it can be filled in; '' for none. */
  readonly hint: string;
}

export type Block = Paragraph | List | Subheading | Table | PictureBlock | Chart | Quote | Gap;

export const SECTIONS = [
  'purpose',
  'stakeholders',
  'grid',
  'before',
  'measures',
  'bottlenecks',
  'stage',
  'path',
  'after',
  'comparison',
  'duties',
  'proposals',
  'plan',
  'reflection',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface TitlePage {
  readonly title: string;
  /** '' when nobody asked one. */
  readonly question: string;
  /** "Laporan peta jejaring". */
  readonly kind: string;
  /** The day it was made, and what names are in force. */
  readonly notes: readonly string[];
  /** The last map without names, as an ornament; null for an empty one. */
  readonly picture: Picture | null;
}

/** A project told from title page to reflection. */
export interface Report {
  readonly language: Language;
  readonly title: TitlePage;
  /** In their order, without hidden ones. */
  readonly sections: readonly Section[];
}
