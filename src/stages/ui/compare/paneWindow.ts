import type { Box } from '@/picture/shapes';
import type { Lens } from './useLens';

/** Size of a pane, px on the screen. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Room for names beside and below the outermost knots, and for the title above, px on the screen. */
const SIDE_PX = 72;
const TOP_PX = 66;
const BOTTOM_PX = 46;
/** On a narrow pane names at the rim may be cut rather than everything be small. */
const MOST_SIDE = 0.16;
const MOST_TOP = 0.2;
const MOST_BOTTOM = 0.12;
/** Two actors are not blown up to fill the window. */
const LARGEST = 1.3;

/**
 * What of the map a pane shows through a lens. Names keep their size on the screen, so the room for them is left
 * in px of the screen.
 *
 * @returns the part of the map, px of the map, and px on the screen of one of these
 */
export function windowOf(
  { box, middle, zoom }: Pick<Lens, 'box' | 'middle' | 'zoom'>,
  { width, height }: PaneSize,
): { readonly window: Box; readonly scale: number } {
  const side = Math.min(SIDE_PX, width * MOST_SIDE);
  const roomAcross = Math.max(60, width - 2 * side);
  const top = Math.min(TOP_PX, height * MOST_TOP);
  const roomDown = Math.max(60, height - top - Math.min(BOTTOM_PX, height * MOST_BOTTOM));
  const scale = Math.min(LARGEST, roomAcross / box.width, roomDown / box.height) * zoom;
  return {
    scale,
    window: {
      x: middle.x - width / 2 / scale,
      y: middle.y - (top + roomDown / 2) / scale,
      width: width / scale,
      height: height / scale,
    },
  };
}
