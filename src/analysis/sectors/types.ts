/** How actors of different sectors mix. Only whose sector is said takes part. */
export interface SectorMixing {
  /** Actors whose sector is said. */
  readonly said: number;
  /** Sectors they have. */
  readonly sectors: number;
  /** Tied pairs of such actors, and how many of these join two sectors. */
  readonly pairs: number;
  readonly across: number;
  /**
   * E–I index: (pairs across − pairs within) / all pairs; −1 (every sector by itself) to 1 (only across). Null
   * with fewer than two sectors or without such a pair.
   */
  readonly externalInternal: number | null;
  /**
   * Newman's assortativity of sectors: 0 when sectors play no part in who is tied, 1 when all ties stay within,
   * below 0 when they avoid it. Null where it divides by nothing: all tied actors are of one sector.
   */
  readonly assortativity: number | null;
  /** Blau's index, the chance that two actors drawn at random differ; 0 to below 1; null when no sector is said. */
  readonly blau: number | null;
  /** Index of qualitative variation: Blau's by its highest value, 0 to 1; null with fewer than two sectors. */
  readonly variation: number | null;
}
