import { mergeArcs, toArcs, weightOf } from '../../exchange/arcs';
import { distinctNames } from '../../exchange/distinctNames';
import type { ExchangeActor, ExchangeNetwork } from '../../exchange/types';
import { plainLabel } from './plainLabel';

/** Part of the window that stays free on every side, as Pajek draws it. */
const MARGIN = 0.05;

/**
 * Writes a network for Pajek (Batagelj and Mrvar): quoted labels, places from 0 to 1 with y downwards, one line for a
 * pair. Lines are all arcs, or all edges: readers disagree on what a mixture of the two means.
 *
 * Cost O(actors + ties).
 */
export function writePajek(network: ExchangeNetwork): string {
  const { title, actors } = network;
  const names = distinctNames(actors.map((actor) => ({ ...actor, name: plainLabel(actor.name) })));
  const numbers = new Map(actors.map(({ id }, index) => [id, index + 1]));
  const arcs = toArcs(network);
  const placeOf = unitPlaces(actors);
  const lines = [
    `*Network ${plainLabel(title) || 'Rajut'}`,
    `*Vertices ${actors.length}`,
    ...actors.map((actor, index) => `${index + 1} "${names.get(actor.id) ?? ''}"${placeOf(actor)}`),
    arcs.isDirected ? '*Arcs' : '*Edges',
    ...mergeArcs(arcs).map(
      (arc) => `${numbers.get(arc.source) ?? 0} ${numbers.get(arc.target) ?? 0} ${weightOf(arc)}`,
    ),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Places in the unit square, at one scale in both directions; nothing where somebody has no place. */
function unitPlaces(actors: readonly ExchangeActor[]): (actor: ExchangeActor) => string {
  const places = actors.flatMap(({ place }) => (place ? [place] : []));
  if (places.length < actors.length || places.length === 0) return () => '';
  const [left, top] = [0, 1].map((axis) =>
    places.reduce((least, at) => Math.min(least, at[axis] ?? 0), Infinity),
  );
  const [right, bottom] = [0, 1].map((axis) =>
    places.reduce((most, at) => Math.max(most, at[axis] ?? 0), -Infinity),
  );
  const span = Math.max((right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)) || 1;
  const scale = (1 - 2 * MARGIN) / span;
  const at = (value: number, least = 0, most = 0) => (0.5 + (value - (least + most) / 2) * scale).toFixed(4);
  return ({ place }) => (place ? ` ${at(place[0], left, right)} ${at(place[1], top, bottom)} 0.5` : '');
}
