import { type Arc, toArcs, unsaidDirection } from '../../exchange/arcs';
import { distinctNames } from '../../exchange/distinctNames';
import { coordinate } from '../../exchange/fileIds';
import type { ExchangeActor, ExchangeNetwork, Value } from '../../exchange/types';

/**
 * Writes GML (Himsolt 1997): numbered nodes, distinct labels, places (y downwards) and colours as `graphics`. Texts are
 * ASCII with entities, as the format wants. Keys of ours are letters only; others are left out.
 *
 * Cost O(actors + ties + values).
 */
export function writeGml(network: ExchangeNetwork): string {
  const { title, actors } = network;
  const { isDirected, arcs } = toArcs(network);
  const names = distinctNames(actors);
  const numbers = new Map(actors.map(({ id }, index) => [id, index + 1]));
  const lines = [
    'Creator "Rajut"',
    'graph [',
    `  directed ${isDirected ? 1 : 0}`,
    ...(hasSeveral(arcs, isDirected) ? ['  multigraph 1'] : []),
    ...(title === '' ? [] : [`  name ${gmlText(title)}`]),
    ...actors.flatMap((actor, index) => node(actor, index + 1, names.get(actor.id) ?? actor.name)),
    ...arcs.flatMap((arc) => edge(arc, numbers, isDirected)),
    ']',
    '',
  ];
  return lines.join('\n');
}

function node({ place, colour, values }: ExchangeActor, id: number, label: string): readonly string[] {
  const graphics = [
    ...(place ? [`      x ${real(coordinate(place[0]))}`, `      y ${real(coordinate(place[1]))}`] : []),
    ...(colour === null ? [] : [`      fill ${gmlText(colour)}`]),
  ];
  return [
    '  node [',
    `    id ${id}`,
    `    label ${gmlText(label)}`,
    ...pairs(values),
    ...(graphics.length === 0 ? [] : ['    graphics [', ...graphics, '    ]']),
    '  ]',
  ];
}

function edge(
  { source, target, tie }: Arc,
  numbers: ReadonlyMap<string, number>,
  isDirected: boolean,
): readonly string[] {
  const unsaid = unsaidDirection(tie, isDirected);
  return [
    '  edge [',
    `    source ${numbers.get(source) ?? 0}`,
    `    target ${numbers.get(target) ?? 0}`,
    ...(tie.weight === null ? [] : [`    weight ${tie.weight}`]),
    ...pairs(tie.values),
    ...(unsaid === null ? [] : [`    direction ${gmlText(unsaid)}`]),
    ...(tie.colour === undefined ? [] : [`    color ${gmlText(tie.colour)}`]),
    '  ]',
  ];
}

const KEY = /^[A-Za-z][A-Za-z0-9]*$/;

const pairs = (values: Readonly<Record<string, Value>>) =>
  Object.entries(values).flatMap(([name, value]) =>
    KEY.test(name) ? [`    ${name} ${gmlValue(value)}`] : [],
  );

function gmlValue(value: Value): string {
  if (typeof value === 'string') return gmlText(value);
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** GML tells a real number from a whole one by its point. */
const real = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));

/** Letters, figures and blanks as most texts have nothing but. */
const PLAIN = /^[\w .,;:/()#-]*$/;
/** No text can be asked to hold these. */
const IMPOSSIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** ASCII between quotes; everything else, and what would end the text or the line, as entities. */
function gmlText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const inside = text.replace(IMPOSSIBLE, '').replace(/[^\x20-\x7E]|["&]/gu, (character) => {
    if (character === '"') return '&quot;';
    if (character === '&') return '&amp;';
    return `&#${character.codePointAt(0) ?? 0};`;
  });
  return `"${inside}"`;
}

function hasSeveral(arcs: readonly Arc[], isDirected: boolean): boolean {
  const seen = new Set<string>();
  for (const { source, target } of arcs) {
    const ends = isDirected || source < target ? [source, target] : [target, source];
    seen.add(JSON.stringify(ends));
  }
  return seen.size < arcs.length;
}
