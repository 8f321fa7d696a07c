import type { Camera } from './types';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the room that is left free round the whole, 0 to 1. */
const MARGIN = 0.06;
/** Px of the picture a px of the world. */
const SCALES = { least: 1e-5, most: 4 } as const;

/** The camera that shows these places, all of them without a list. O(n). */
export function cameraFor(places: Float32Array, size: Size, only: Int32Array | null = null): Camera {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (i: number) => {
    const [x, y] = [places[2 * i] ?? 0, places[2 * i + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  if (only) for (const i of only) take(i);
  else for (let i = 0; i < places.length / 2; i++) take(i);
  if (left > right) return { x: 0, y: 0, scale: 1 };
  const scale = Math.min(
    (size.width * (1 - 2 * MARGIN)) / Math.max(1, right - left),
    (size.height * (1 - 2 * MARGIN)) / Math.max(1, bottom - top),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: within(Math.min(scale, 1)) };
}

/** Moves the picture by px. */
export const panned = (camera: Camera, byX: number, byY: number): Camera => ({
  ...camera,
  x: camera.x - byX / camera.scale,
  y: camera.y - byY / camera.scale,
});

/** Nearer or farther round a point of the picture that stays where it is. @param at px from the middle */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
): Camera {
  const scale = within(camera.scale * factor);
  return {
    x: camera.x + at.x / camera.scale - at.x / scale,
    y: camera.y + at.y / camera.scale - at.y / scale,
    scale,
  };
}

const within = (scale: number) => Math.min(SCALES.most, Math.max(SCALES.least, scale));

/**
 * Who is at a point of the picture.
 *
 * @param at px from the middle
 * @param reach px
 * @returns the nearest shown actor within reach, null when nobody is. O(n).
 */
export function actorAt(
  places: Float32Array,
  camera: Camera,
  {
    at,
    reach,
    shown,
  }: {
    readonly at: { readonly x: number; readonly y: number };
    readonly reach: number;
    readonly shown: Uint8Array;
  },
): number | null {
  const [x, y] = [camera.x + at.x / camera.scale, camera.y + at.y / camera.scale];
  let nearest = (reach / camera.scale) ** 2;
  let found: number | null = null;
  for (let i = 0; i < shown.length; i++) {
    if (shown[i] !== 1) continue;
    const far = ((places[2 * i] ?? 0) - x) ** 2 + ((places[2 * i + 1] ?? 0) - y) ** 2;
    if (far > nearest) continue;
    nearest = far;
    found = i;
  }
  return found;
}
