import type { Place } from '@/model/types';

/**
 * The place of the map under a point of the screen, for who stands outside the canvas's own components.
 *
 * @returns canvas px; null where something else than the map lies under the point, or no map is drawn
 */
export function placeUnder(x: number, y: number): Place | null {
  const flow = document.elementFromPoint(x, y)?.closest('.react-flow');
  const viewport = flow?.querySelector('.react-flow__viewport');
  if (!flow || !viewport) return null;
  const { left, top } = flow.getBoundingClientRect();
  const { a: zoom, e: right, f: down } = new DOMMatrix(getComputedStyle(viewport).transform);
  return zoom === 0 ? null : [(x - left - right) / zoom, (y - top - down) / zoom];
}
