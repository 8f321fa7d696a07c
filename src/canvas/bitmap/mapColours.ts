/** Colours and type of the map as the style sheets have them now, ready for a canvas. */
export interface MapColours {
  readonly ground: string;
  readonly ink: string;
  readonly paper: string;
  readonly nila: string;
  readonly nilaTint: string;
  readonly ringFill: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly selectedGlow: string;
  readonly litGlow: string;
  readonly litShadow: string;
  /** Resolves any CSS colour, such as a reference to a token. */
  readonly resolve: (css: string) => string;
  /** Size of names and room for their lines, px at zoom 1: larger where a room reads from far. */
  readonly namePx: number;
  readonly nameWidthPx: number;
  /** Value for `font` of a name at zoom 1. */
  readonly nameFont: string;
  /** The same for what is written on a thread. */
  readonly tieLabelFont: string;
}

/** The name's type, as in `ActorNode.module.css`. */
export const NAMES = { near: { px: 12.5, width: 144 }, fromFar: { px: 24, width: 226 } };
const NAME_WEIGHT = 650;

/**
 * Asks the page what our tokens mean in the theme of the moment. To be asked again when the theme changes.
 *
 * @param host an element of the canvas, from which colours and the typeface are inherited
 */
export function readMapColours(host: HTMLElement): MapColours {
  const known = new Map<string, string>();
  const resolve = (css: string): string => {
    const before = known.get(css);
    if (before !== undefined) return before;
    const probe = document.createElement('i');
    probe.style.color = css;
    host.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    known.set(css, colour);
    return colour;
  };
  const names = host.closest('[data-presenting]') ? NAMES.fromFar : NAMES.near;
  return {
    namePx: names.px,
    nameWidthPx: names.width,
    ground: resolve('var(--ground)'),
    ink: resolve('var(--ink)'),
    paper: resolve('var(--paper)'),
    nila: resolve('var(--nila)'),
    nilaTint: resolve('var(--nila-tint)'),
    ringFill: resolve('color-mix(in srgb, var(--nila-tint) 55%, transparent)'),
    warn: resolve('var(--warn)'),
    warnTint: resolve('var(--warn-tint)'),
    selectedGlow: resolve('color-mix(in srgb, var(--nila) 32%, transparent)'),
    litGlow: resolve('color-mix(in srgb, var(--kunyit) 45%, transparent)'),
    litShadow: resolve('color-mix(in srgb, var(--nila) 55%, transparent)'),
    resolve,
    tieLabelFont: `600 11.5px ${getComputedStyle(host).fontFamily}`,
    nameFont: `${NAME_WEIGHT} ${names.px}px ${getComputedStyle(host).fontFamily}`,
  };
}
