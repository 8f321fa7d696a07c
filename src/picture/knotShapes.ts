import type { KnotLook } from '@/appearance/actorLook';
import type { Place } from '@/model/types';
import { ICON_SIDE, ICONS, INNER_LINE, OUTLINES } from './knotPaths';
import { type PathShape, path, tokenOf } from './shapes';

/** For a knot of 100 px: its line, the line of one that is drawn small, and the icon. */
const LINE = 4.5;
const SMALL_LINE = 7;
const SMALL_BELOW_PX = 28;
const ICON_SCALE = 44 / ICON_SIDE;
const BROKEN = [14, 9];

/**
 * A knot: outline by kind, fill by sector, icon inside.
 *
 * @param at its middle
 * @param size its diameter, px
 * @param opacity 0 to 1
 */
export function knotShapes(look: KnotLook, at: Place, size: number, opacity = 1): readonly PathShape[] {
  const [x, y] = at;
  const scale = size / 100;
  const whole = { x, y, turn: 0, scale };
  const fill = tokenOf(look.fill);
  const line = tokenOf(look.line);
  const outline = path(OUTLINES[look.shape], {
    at: whole,
    fill,
    line,
    width: size < SMALL_BELOW_PX ? SMALL_LINE : LINE,
    dash: look.isHollow ? BROKEN : [],
    opacity,
  });
  const inner =
    look.shape === 'building' && !look.isHollow
      ? [path(INNER_LINE, { at: whole, line, width: 2.5, opacity: 0.65 * opacity })]
      : [];
  if (look.icon === 'none') return [outline, ...inner];
  const corner = (ICON_SIDE / 2) * ICON_SCALE * scale;
  const icon = path(ICONS[look.icon], {
    at: { x: x - corner, y: y - corner, turn: 0, scale: ICON_SCALE * scale },
    line: tokenOf(look.ink),
    width: size * 0.44 < 12 ? 2.4 : 2,
    cap: 'round',
    opacity,
  });
  return [outline, ...inner, icon];
}
