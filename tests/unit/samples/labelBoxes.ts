import { actorsInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';

/** Px of a knot, and of a label of 13 px type: mean letter width, line height, width at which it wraps. */
const KNOT = 48;
const LETTER = 7;
const LINE = 17;
const WRAP = 140;
const GAP = 4;

interface Box {
  readonly owner: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of actors, by name, of which one's label lies over the other's knot or label. */
export function findLabelClashes(project: Project, frame: Frame): string[] {
  const actors = actorsInFrame(project, frame).flatMap((actor) => {
    const place = frame.place[actor.id];
    return place ? [{ name: actor.name, place }] : [];
  });
  const labels = actors.map(({ name, place }) => labelBox(name, place));
  const boxes = [...labels, ...actors.map(({ name, place }) => knotBox(name, place))];
  return labels.flatMap((label) =>
    boxes
      .filter((other) => other.owner !== label.owner && overlaps(label, other))
      .map((other) => `${label.owner} / ${other.owner}`),
  );
}

/** Words of a name as lines that fit the wrapping width; a longer word has a line of its own. */
export function wrapLabel(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length * LETTER <= WRAP) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function labelBox(owner: string, [x, y]: Place): Box {
  const lines = wrapLabel(owner);
  const half = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
  const top = y + KNOT / 2 + GAP;
  return { owner, left: x - half, right: x + half, top, bottom: top + lines.length * LINE };
}

function knotBox(owner: string, [x, y]: Place): Box {
  const half = KNOT / 2;
  return { owner, left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
