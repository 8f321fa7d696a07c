import { isKnownSector } from '@/appearance/actorLook';
import type { LargeNetwork, Rgb } from '@/large/types';

const HUES = [0, 1, 2, 3, 4, 5].map((hue) => `var(--hue-${hue})`);

/** Colours of a picture in the theme of the moment. */
export interface LargeColours {
  readonly tie: Rgb;
  readonly focusTie: Rgb;
  readonly rim: Rgb;
  readonly ground: Rgb;
  readonly ink: string;
  readonly paper: string;
  readonly font: string;
  readonly palette: readonly Rgb[];
  readonly colourOf: Uint8Array;
}

/**
 * What everybody's colour is: by sector, where an unknown one takes a hue in turn, or by cluster, where hues return.
 *
 * @param host an element in the theme
 */
export function coloursFor(
  host: HTMLElement,
  { sectors, csr }: LargeNetwork,
  clusterOf: Int32Array | null,
): LargeColours {
  const css = (value: string) => resolve(host, value);
  const rgb = (value: string) => toRgb(css(value));
  const bySector = ['var(--sector-other)', ...sectors.words.slice(1).map(sectorColour)];
  const tokens = clusterOf ? HUES : bySector;
  return {
    tie: rgb('var(--ink)'),
    focusTie: rgb('var(--nila)'),
    rim: rgb('var(--ground)'),
    ground: rgb('var(--ground)'),
    ink: css('var(--ink)'),
    paper: css('var(--ground)'),
    font: getComputedStyle(host).fontFamily,
    palette: tokens.map(rgb),
    colourOf: clusterOf
      ? Uint8Array.from({ length: csr.n }, (_, i) => (clusterOf[i] ?? 0) % HUES.length)
      : sectors.of,
  };
}

/** The token of a sector, as its key or word in the file says; `index` is its place after the empty one. */
const sectorColour = (word: string, index: number): string =>
  isKnownSector(word) ? `var(--sector-${word})` : `var(--hue-${index % HUES.length})`;

function resolve(host: HTMLElement, css: string): string {
  const probe = document.createElement('i');
  probe.style.color = css;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** From "rgb(1, 2, 3)", as browsers tell a colour. */
function toRgb(css: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
