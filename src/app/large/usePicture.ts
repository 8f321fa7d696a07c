import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Size } from '@/large/camera';
import { asMask, neighbourhood } from '@/large/parts';
import type { Camera } from '@/large/types';
import type { ReaderState } from './createReader';
import { drawNames } from './drawNames';
import { coloursFor } from './mapColours';

/** Finer than this the eye sees no more, and painting takes longer. */
const MOST_RATIO = 2;

/** What a picture is made of, besides where one looks. */
export type Pictured = Pick<
  ReaderState,
  | 'network'
  | 'places'
  | 'painter'
  | 'shown'
  | 'filter'
  | 'chosen'
  | 'steps'
  | 'colourBy'
  | 'clusterOf'
  | 'ties'
  | 'order'
>;

/**
 * Keeps a picture on a canvas up to date. While the camera moves the last picture is moved with it; the painter makes
 * a new one as fast as it can.
 *
 * @returns whether a picture is there
 */
export function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  pictured: Pictured,
  { camera, size }: { readonly camera: Camera | null; readonly size: Size | null },
): boolean {
  const { network, places, painter, shown, filter, chosen, steps, colourBy, clusterOf, ties, order } =
    pictured;
  const painted = useRef<Camera | null>(null);
  const now = useRef<Camera | null>(null);
  const [isThere, setThere] = useState(false);
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  const colours = useMemo(
    () => network && coloursFor(document.body, network, colourBy === 'cluster' ? clusterOf : null),
    [network, colourBy, clusterOf, theme],
  );
  const focus = useMemo(
    () =>
      network && chosen !== null ? asMask(network.csr.n, neighbourhood(network.csr, chosen, steps)) : null,
    [network, chosen, steps],
  );
  useEffect(() => {
    const sheet = canvas.current;
    const pen = sheet?.getContext('2d');
    if (!sheet || !pen || !network || !places || !painter || !colours || !camera || !size) return;
    let isOld = false;
    move(sheet, painted.current, camera);
    const ratio = Math.min(MOST_RATIO, devicePixelRatio);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    const asked = {
      width,
      height,
      ratio,
      camera: { ...camera, scale: camera.scale * ratio },
      shown,
      strongOnly: filter.strongOnly,
      focus,
      colourOf: colours.colourOf,
      palette: colours.palette,
      colours: { tie: colours.tie, focusTie: colours.focusTie, rim: colours.rim },
    };
    const show = async () => {
      const pixels = await painter.paint(asked);
      // A picture of a moment ago is better than an older one, but not of another size.
      if (!pixels || (isOld && (sheet.width !== width || sheet.height !== height))) return;
      if (sheet.width !== width) sheet.width = width;
      if (sheet.height !== height) sheet.height = height;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.putImageData(new ImageData(pixels, width, height), 0, 0);
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      const may = (actor: number) => shown[actor] === 1 && (focus === null || focus[actor] === 1);
      drawNames(
        pen,
        { names: network.names, places, ties, order, may, chosen },
        { ...colours, ...size, camera },
      );
      painted.current = camera;
      move(sheet, camera, now.current ?? camera);
      setThere(true);
    };
    now.current = camera;
    void show();
    return () => {
      isOld = true;
    };
  }, [canvas, network, places, painter, shown, filter, chosen, colours, focus, ties, order, camera, size]);
  return isThere;
}

/** Moves a picture that was made for one camera to where it is for another. */
function move(sheet: HTMLElement, made: Camera | null, camera: Camera): void {
  if (!made) return;
  const x = (made.x - camera.x) * camera.scale;
  const y = (made.y - camera.y) * camera.scale;
  sheet.style.transform = `translate(${x}px, ${y}px) scale(${camera.scale / made.scale})`;
}

/** The theme of the page, told anew when it changes. */
function useTheme(): string {
  const [theme, setTheme] = useState(document.documentElement.dataset.theme ?? '');
  useEffect(() => {
    const watch = new MutationObserver(() => setTheme(document.documentElement.dataset.theme ?? ''));
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => watch.disconnect();
  }, []);
  return theme;
}
