import type { Place, Tie } from '@/model/types';
import { type LabelBox, placeLabels } from './placeLabels';
import { type PictureItem, text } from './shapes';
import { textWidth } from './textWidth';
import type { Thread } from './tieGeometry';

/** As in `canvas/TieEdge.module.css`, px at zoom 1. */
const TYPE = { size: 11.5, weight: 600, high: 15.6, halo: 4 } as const;
/** A thread must be longer than its label by so much, px. */
const THREAD_ROOM_PX = 26;
/** How far a label stands above the beads or the cross in the middle of its thread, px. */
const ABOVE_MARKS_PX = 17;

/** Words that ask for room on a thread. */
export interface TieLabel {
  readonly tie: Tie;
  readonly line: Thread;
  readonly words: string;
}

/**
 * What is written on threads that are long enough, so that no label covers a name, a knot or another label.
 *
 * @param scale how much larger than at zoom 1 they are written
 * @param taken room that is not free
 * @returns Cost O(labels + taken).
 */
export function tieLabelItems(
  labels: readonly TieLabel[],
  scale: number,
  taken: readonly LabelBox<string>[],
): readonly PictureItem[] {
  const wished = labels.flatMap(({ tie, line, words }) => {
    const width = textWidth(words, TYPE.size, TYPE.weight) * scale;
    const height = TYPE.high * scale;
    const { angle } = line.at(0.5);
    const [along, across] = [
      Math.abs(Math.cos((angle * Math.PI) / 180)),
      Math.abs(Math.sin((angle * Math.PI) / 180)),
    ];
    if (line.length < along * width + across * height + THREAD_ROOM_PX) return [];
    const [x, y] = tieLabelPlace(line, tie);
    const box = { id: tie.id, left: x - width / 2, top: y - height / 2, width, height };
    return [{ box, words, x, y }];
  });
  const shown = placeLabels(
    wished.map(({ box }) => box),
    taken,
  );
  return wished
    .filter(({ box }) => shown.has(box.id))
    .map(({ box, words, x, y }): PictureItem => {
      const size = TYPE.size * scale;
      const shape = text([words], {
        anchor: 'middle',
        x,
        y: y + size * 0.35,
        size,
        weight: TYPE.weight,
        halo: { colour: 'ground', width: TYPE.halo * scale },
      });
      return { kind: 'label', about: box.id, shapes: [shape] };
    });
}

/** The middle of a tie's label: on the middle of its thread, or above the marks that are there. */
export function tieLabelPlace({ at }: Thread, { maturity, sign }: Tie): Place {
  const { x, y } = at(0.5);
  return [x, maturity !== null || sign === 'conflict' ? y - ABOVE_MARKS_PX : y];
}
