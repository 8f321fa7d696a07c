import type { MeasuresOf } from '@/commands/saveMeasures';
import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { ALL, BARE, type Keeps, MOST_IN_MATRIX } from '@/transfer/formats/writers';
import type { Table } from '@/transfer/measures/table';
import { actorsTable, matrixTable, tiesTable } from '@/transfer/tables/networkTables';

interface Named {
  readonly name: Message;
  readonly about: Message;
}

/** A table that can be saved. */
export type TableFile = Named &
  (
    | { readonly kind: 'workbook' | 'kumuWorkbook'; readonly keeps: Keeps }
    | {
        readonly kind: 'csv';
        readonly keeps: Keeps;
        readonly mostActors?: number;
        /** Ends the file's name. */
        readonly suffix: Message;
        readonly table: (network: ExchangeNetwork, t: Translate) => Table;
        /** The part of the network that the table is about: what it leaves out by its nature is no loss. */
        readonly subject: (network: ExchangeNetwork) => ExchangeNetwork;
      }
    | { readonly kind: 'measures'; readonly of: MeasuresOf; readonly suffix: Message }
  );

const IN_SHEETS: Keeps = { ...ALL, colours: false, sameNames: false };

/** Every table, in the order in which they are offered. */
export const TABLE_FILES = {
  xlsx: {
    kind: 'workbook',
    name: ($) => $.share.tables.xlsx,
    about: ($) => $.share.tables.xlsxAbout,
    keeps: IN_SHEETS,
  },
  kumuXlsx: {
    kind: 'kumuWorkbook',
    name: ($) => $.share.tables.kumuXlsx,
    about: ($) => $.share.tables.kumuXlsxAbout,
    keeps: { ...IN_SHEETS, places: false },
  },
  csvActors: {
    kind: 'csv',
    name: ($) => $.share.tables.csvActors,
    about: ($) => $.share.tables.csvActorsAbout,
    keeps: IN_SHEETS,
    suffix: ($) => $.share.tables.fileActors,
    table: actorsTable,
    subject: (network) => ({ ...network, ties: [] }),
  },
  csvTies: {
    kind: 'csv',
    name: ($) => $.share.tables.csvTies,
    about: ($) => $.share.tables.csvTiesAbout,
    keeps: { ...IN_SHEETS, colours: true },
    suffix: ($) => $.share.tables.fileTies,
    table: tiesTable,
    subject: onlyNames,
  },
  csvMatrix: {
    kind: 'csv',
    name: ($) => $.share.tables.csvMatrix,
    about: ($) => $.share.tables.csvMatrixAbout,
    keeps: { ...BARE, marks: true },
    mostActors: MOST_IN_MATRIX,
    suffix: ($) => $.share.tables.fileMatrix,
    table: matrixTable,
    subject: (network) => network,
  },
  measuresActors: {
    kind: 'measures',
    of: 'actors',
    name: ($) => $.share.tables.measuresActors,
    about: ($) => $.measuresFile.actorsHint,
    suffix: ($) => $.measuresFile.ofActors,
  },
  measuresTies: {
    kind: 'measures',
    of: 'ties',
    name: ($) => $.share.tables.measuresTies,
    about: ($) => $.measuresFile.tiesHint,
    suffix: ($) => $.measuresFile.ofTies,
  },
  measuresNetwork: {
    kind: 'measures',
    of: 'network',
    name: ($) => $.share.tables.measuresNetwork,
    about: ($) => $.measuresFile.networkHint,
    suffix: ($) => $.measuresFile.ofNetwork,
  },
} as const satisfies Record<string, TableFile>;

export type TableFileId = keyof typeof TABLE_FILES;

/** Ids of all tables, in their order. */
export const TABLE_FILE_IDS: readonly TableFileId[] = Object.keys(TABLE_FILES).filter(isTableFile);

function isTableFile(word: string): word is TableFileId {
  return Object.hasOwn(TABLE_FILES, word);
}

/** Ties with their ends by name: nothing else of the actors. */
function onlyNames({ actors, ...network }: ExchangeNetwork): ExchangeNetwork {
  return {
    ...network,
    actors: actors.map(({ id, name }) => ({ id, name, place: null, colour: null, values: {} })),
  };
}
