/** Limits of one project; beyond them a file is refused with a sentence rather than opened slowly. */
export const LIMITS = {
  actors: 10_000,
  ties: 50_000,
  frames: 200,
  /** Characters of an id. */
  id: 64,
  /** Characters of a name or title. */
  name: 200,
  /** Characters of a short text: role, flow, sector, one resource. */
  line: 500,
  /** Characters of notes, reasons, questions. */
  text: 20_000,
  /** Entries of a list such as resources held. */
  list: 100,
  /** Values that a filter hides, of one kind. */
  hidden: 1_000,
  /** Largest distance of an actor from the origin, px at zoom 1; beyond it a canvas cannot be scrolled. */
  coordinate: 1_000_000,
} as const;
