/** What an import takes, so that no file can freeze or fill the machine that opens it. */
export const IMPORT_LIMITS = {
  /** MB of 1,000,000 bytes; the same as for Rajut's own files. */
  fileMb: 20,
  /** Archives: packed, unpacked, how often larger an entry may become, and how many. */
  zipMb: 10,
  unzippedMb: 50,
  ratio: 100,
  entries: 200,
  /** Beyond what a project takes a network opens for reading only, up to here. */
  actors: 100_000,
  ties: 500_000,
  /** Nesting of JSON, GML and XML. */
  depth: 64,
  seconds: 30,
  /** Columns of a table that is not a matrix. */
  columns: 300,
} as const;
