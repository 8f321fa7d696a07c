import type { NameLines } from '@/picture/nameLines';
import type { ActorNodeType } from '../toFlow';
import type { Cover } from './cover';
import type { MapColours } from './mapColours';
import type { Sprite, Sprites } from './sprites';

/** Places round a knot, as in `ActorNode.module.css`, px at zoom 1. */
const NAME_GAP_PX = 7;
const LINE_HEIGHT = 1.25;
const BADGES_UP_PX = 7;
const BADGES_IN_PX = 12;
const BADGE_STEP_PX = 13;
const RING_PX = 13;
const RING_TINT_PX = 5;
const RING_LINE_PX = 8;
/** From a knot to the middle of the ring round somebody who would be cut off. */
const CUT_OFF_PX = 5;
/** A name that is struck through: how thick the stroke is, and how far over the base line, as shares of the type's size. */
const STRUCK = { thick: 0.08, up: 0.27 };
/** Two soft shadows and four hard ones round the letters, as one stroke. */
const HALO_PX = 4.4;
const DIMMED = 0.25;
/** Standard deviation of the shadow of a lit knot, px at zoom 1. */
const SHADOW_PX = 7;

interface KnotPainting {
  readonly context: CanvasRenderingContext2D;
  readonly actors: readonly ActorNodeType[];
  readonly cover: Cover;
  readonly colours: MapColours;
  readonly sprites: Sprites;
  readonly badgesOf: (actor: ActorNodeType) => readonly string[];
  readonly linesOf: (name: string) => NameLines;
  readonly labelScale: number;
  /** From the middle of a line to the base line of its letters, as a share of the type's size. */
  readonly baseline: number;
  /** Whether lit knots throw shadows. */
  readonly hasShadows: boolean;
  /** Whether names are painted from pictures of them: worth it for what is painted many times a second. */
  readonly keepsNames: boolean;
}

/** Paints actors as `ActorNode` draws them, each over the one before. The context measures in device px. */
export function paintKnots(painting: KnotPainting): void {
  const { context, actors, cover, labelScale, colours, hasShadows } = painting;
  const namePx = colours.namePx * labelScale * cover.scale;
  context.font = colours.nameFont.replace(`${colours.namePx}px`, `${namePx}px`);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const actor of actors) {
    const { size, isDimmed, isLit, presence } = actor.data;
    const x = Math.round((actor.position.x - cover.left) * cover.scale);
    const y = Math.round((actor.position.y - cover.top) * cover.scale);
    const half = (size / 2) * cover.scale;
    context.globalAlpha = (isDimmed ? DIMMED : 1) * (presence?.opacity ?? 1);
    const grown = presence?.scale ?? 1;
    if (grown !== 1) {
      context.save();
      context.translate(x, y);
      context.scale(grown, grown);
      context.translate(-x, -y);
    }
    if (actor.selected) paintRing(painting, x, y, size);
    if (actor.data.ghost === 'cutOff') paintCutOff(painting, x, y, size);
    if (isLit && hasShadows) {
      context.shadowColor = colours.litShadow;
      context.shadowBlur = SHADOW_PX * 2 * cover.scale;
    }
    paintSprite(context, painting.sprites.knot(actor.data.look, size), x - half, y - half);
    context.shadowBlur = 0;
    context.shadowColor = 'transparent';
    let left = x + half - BADGES_IN_PX * cover.scale;
    for (const name of painting.badgesOf(actor)) {
      const badge = painting.sprites.badge(name);
      paintSprite(context, badge, left, y - half - BADGES_UP_PX * cover.scale);
      left += BADGE_STEP_PX * cover.scale;
    }
    if (isNamed(actor)) {
      const name = painting.keepsNames ? paintKeptName : paintName;
      name(painting, actor, x, y + half + NAME_GAP_PX * cover.scale, namePx);
    }
    if (grown !== 1) context.restore();
  }
  context.globalAlpha = 1;
}

function paintSprite(context: CanvasRenderingContext2D, sprite: Sprite | null, x: number, y: number): void {
  if (sprite) context.drawImage(sprite.image, Math.round(x) - sprite.margin, Math.round(y) - sprite.margin);
}

function isNamed({ selected, data }: ActorNodeType): boolean {
  if (data.label === '' || data.isNaming) return false;
  return data.hasLabel || selected === true || data.isLit;
}

/** The same from a picture of the name. */
function paintKeptName(
  painting: KnotPainting,
  actor: ActorNodeType,
  x: number,
  top: number,
  namePx: number,
): void {
  const { context, cover, labelScale, linesOf, sprites } = painting;
  const { label, isLit, ghost } = actor.data;
  const { lines, width } = linesOf(label);
  const halo = HALO_PX * labelScale * cover.scale;
  const size = {
    width: width * labelScale * cover.scale + halo,
    height: lines.length * namePx * LINE_HEIGHT + halo,
  };
  const key = [namePx, isLit ? 'lit' : '', ghost === 'gone' ? 'gone' : '', label].join(' ');
  const sprite = sprites.writing(key, size, (own) => {
    own.font = context.font;
    own.textAlign = 'center';
    own.textBaseline = 'alphabetic';
    own.lineJoin = 'round';
    paintName({ ...painting, context: own }, actor, size.width / 2, halo / 2, namePx);
  });
  paintSprite(context, sprite, x - size.width / 2, top - halo / 2);
}

function paintName(
  { context, cover, colours, linesOf, labelScale, baseline }: KnotPainting,
  { data }: ActorNodeType,
  x: number,
  top: number,
  namePx: number,
): void {
  const { lines } = linesOf(data.label);
  const step = namePx * LINE_HEIGHT;
  const first = top + step / 2 + baseline * namePx;
  context.strokeStyle = colours.ground;
  context.lineWidth = HALO_PX * labelScale * cover.scale;
  for (const [index, line] of lines.entries()) context.strokeText(line, x, first + index * step);
  const isGone = data.ghost === 'gone';
  context.fillStyle = data.isLit ? colours.nila : isGone ? colours.resolve('var(--muted)') : colours.ink;
  for (const [index, line] of lines.entries()) {
    const y = first + index * step;
    context.fillText(line, x, y);
    if (!isGone) continue;
    const width = context.measureText(line).width;
    context.fillRect(x - width / 2, y - namePx * STRUCK.up, width, Math.max(1, namePx * STRUCK.thick));
  }
}

/** The broken ring of somebody who would be cut off. */
function paintCutOff({ context, cover, colours }: KnotPainting, x: number, y: number, size: number): void {
  const { scale } = cover;
  context.beginPath();
  context.arc(x, y, (size / 2 + CUT_OFF_PX) * scale, 0, Math.PI * 2);
  context.strokeStyle = colours.warn;
  context.lineWidth = 2 * scale;
  context.setLineDash([6 * scale, 4 * scale]);
  context.stroke();
  context.setLineDash([]);
}

/** The ring of somebody who is selected. */
function paintRing({ context, cover, colours }: KnotPainting, x: number, y: number, size: number): void {
  const disc = (radius: number, colour: string) => {
    context.beginPath();
    context.arc(x, y, Math.max(0, radius * cover.scale), 0, Math.PI * 2);
    context.fillStyle = colour;
    context.fill();
  };
  const radius = size / 2 + RING_PX;
  disc(radius, colours.nilaTint);
  disc(radius - RING_TINT_PX, colours.nila);
  disc(radius - RING_LINE_PX, colours.ground);
  disc(radius - RING_LINE_PX, colours.ringFill);
}
