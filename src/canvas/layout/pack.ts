import type { Network } from './network';
import { packParts } from './packParts';
import { extentOf, type Spots, shift } from './spots';

/** Room between the parts of a network, px. */
export const PART_GAP_PX = 48;

/** Some actors and where they stand towards each other. */
export interface Block {
  readonly part: readonly number[];
  readonly own: Spots;
}

/** Puts blocks beside each other, the first in the top left corner; they are moved, and written to `spots`. */
export function pack(network: Network, blocks: readonly Block[], spots: Spots): void {
  const extents = blocks.map(({ part, own }) => ({
    ...extentOf(
      own,
      part.flatMap((i) => network.actors[i]?.box ?? []),
    ),
  }));
  const corners = packParts(
    extents.map(({ left, top, right, bottom }) => ({
      width: right - left + PART_GAP_PX,
      height: bottom - top + PART_GAP_PX,
    })),
  );
  for (const [k, { part, own }] of blocks.entries()) {
    const corner = corners[k] ?? { x: 0, y: 0 };
    const extent = extents[k] ?? { left: 0, top: 0 };
    shift(own, corner.x - extent.left, corner.y - extent.top);
    copyTo(spots, part, own);
  }
}

/** Writes where the actors of one part stand to where all do. */
export function copyTo({ xs, ys }: Spots, part: readonly number[], own: Spots): void {
  for (const [position, i] of part.entries()) {
    xs[i] = own.xs[position] ?? 0;
    ys[i] = own.ys[position] ?? 0;
  }
}
