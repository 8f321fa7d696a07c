/** Size of the tour's card at most, px, and its distance from what it speaks of and from the edges. */
const CARD = { width: 320, height: 210 };
const GAP_PX = 14;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the card of the tour stands: beside its target, on the first side with room, else in its middle.
 *
 * @param target null for the middle of the window
 * @returns left and top, px, always wholly in the window if that is large enough
 */
export function cardPlace(
  target: Box | null,
  room: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const width = Math.min(CARD.width, room.width - 2 * GAP_PX);
  const keep = (at: number, size: number, whole: number) =>
    Math.round(Math.max(GAP_PX, Math.min(at, whole - size - GAP_PX)));
  const at = (left: number, top: number) => ({
    left: keep(left, width, room.width),
    top: keep(top, CARD.height, room.height),
  });
  if (!target) return at((room.width - width) / 2, (room.height - CARD.height) / 2);
  const { x, y, width: wide, height: high } = target;
  const needs = { across: width + 2 * GAP_PX, down: CARD.height + 2 * GAP_PX };
  if (y >= needs.down && wide > high) return at(x + wide / 2 - width / 2, y - CARD.height - GAP_PX);
  if (room.width - x - wide >= needs.across) return at(x + wide + GAP_PX, y);
  if (x >= needs.across) return at(x - width - GAP_PX, y);
  if (room.height - y - high >= needs.down) return at(x, y + high + GAP_PX);
  return at(x + (wide - width) / 2, y + (high - CARD.height) / 2);
}
