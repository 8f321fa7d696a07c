import type { Message } from '@/i18n/messages';
import type { ExchangeNetwork } from '../exchange/types';
import { writeGexf } from './gexf/writeGexf';
import { writeGml } from './gml/writeGml';
import { writeGraphml } from './graphml/writeGraphml';
import { writeKumu } from './kumu/writeKumu';
import { writeNodeLink } from './nodeLink/writeNodeLink';
import { writePajek } from './pajek/writePajek';
import { writeDlEdges, writeDlMatrix } from './ucinet/writeDl';

/** What a format keeps of a network; from this is said what a file will lack. */
export interface Keeps {
  /** Fields of actors besides their names, and of ties besides type and strength. */
  readonly attributes: boolean;
  readonly types: boolean;
  /** `whole`: all lines are arrows or none is, and nothing tells which were none, or led both ways. */
  readonly direction: 'each' | 'whole';
  readonly places: boolean;
  readonly colours: boolean;
  /** Several ties between the same two actors; else the strongest stays. */
  readonly several: boolean;
  /** Actors whose names are the same; else a number is added. */
  readonly sameNames: boolean;
  /** Quotes and backslashes in names. */
  readonly marks: boolean;
}

/** A format of other programs that Rajut writes. */
export interface Writer {
  readonly name: Message;
  /** The programs that read it. */
  readonly about: Message;
  /** With the dot. */
  readonly extension: string;
  readonly mimeType: string;
  readonly keeps: Keeps;
  /** Actors beyond which the file would be huge: a matrix has a cell for every two. */
  readonly mostActors?: number;
  /** The whole file. */
  readonly write: (network: ExchangeNetwork) => string;
}

/** A matrix of this many is 8 MB. */
export const MOST_IN_MATRIX = 2_000;

/** A format that can say all that is told of a network here. */
export const ALL: Keeps = {
  attributes: true,
  types: true,
  direction: 'each',
  places: true,
  colours: true,
  several: true,
  sameNames: true,
  marks: true,
};
/** One that knows names, ties and their weights. */
export const BARE: Keeps = {
  attributes: false,
  types: false,
  direction: 'whole',
  places: false,
  colours: false,
  several: false,
  sameNames: false,
  marks: false,
};

/** Every format of other programs, in the order in which they are offered. */
export const WRITERS = {
  gexf: {
    name: ($) => $.formats.gexf.name,
    about: ($) => $.formats.gexf.about,
    extension: '.gexf',
    mimeType: 'application/xml',
    keeps: ALL,
    write: writeGexf,
  },
  kumu: {
    name: ($) => $.formats.kumu.name,
    about: ($) => $.formats.kumu.about,
    extension: '.json',
    mimeType: 'application/json',
    keeps: ALL,
    write: writeKumu,
  },
  graphml: {
    name: ($) => $.formats.graphml.name,
    about: ($) => $.formats.graphml.about,
    extension: '.graphml',
    mimeType: 'application/xml',
    keeps: ALL,
    write: writeGraphml,
  },
  gml: {
    name: ($) => $.formats.gml.name,
    about: ($) => $.formats.gml.about,
    extension: '.gml',
    mimeType: 'text/plain',
    keeps: { ...ALL, sameNames: false },
    write: writeGml,
  },
  pajek: {
    name: ($) => $.formats.pajek.name,
    about: ($) => $.formats.pajek.about,
    extension: '.net',
    mimeType: 'text/plain',
    keeps: { ...BARE, places: true },
    write: writePajek,
  },
  dlEdges: {
    name: ($) => $.formats.dlEdges.name,
    about: ($) => $.formats.dlEdges.about,
    extension: '.dl',
    mimeType: 'text/plain',
    keeps: BARE,
    write: writeDlEdges,
  },
  dlMatrix: {
    name: ($) => $.formats.dlMatrix.name,
    about: ($) => $.formats.dlMatrix.about,
    extension: '.dl',
    mimeType: 'text/plain',
    keeps: BARE,
    mostActors: MOST_IN_MATRIX,
    write: writeDlMatrix,
  },
  nodeLink: {
    name: ($) => $.formats.nodeLink.name,
    about: ($) => $.formats.nodeLink.about,
    extension: '.json',
    mimeType: 'application/json',
    keeps: ALL,
    write: writeNodeLink,
  },
} as const satisfies Record<string, Writer>;

export type WriterId = keyof typeof WRITERS;

/** Ids of all formats, in their order. */
export const WRITER_IDS: readonly WriterId[] = Object.keys(WRITERS).filter(isWriterId);

function isWriterId(word: string): word is WriterId {
  return Object.hasOwn(WRITERS, word);
}
