/** A point of a path. */
export type Point = readonly [x: number, y: number];

/** A piece of a path in absolute coordinates; curves are cubic, so that paper and screen can draw them alike. */
export type Segment =
  | { readonly kind: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point] }
  | { readonly kind: 'close'; readonly points: readonly [] };

/** Arguments of each command. */
const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * SVG path data as segments. Quadratic curves and arcs become cubic ones.
 *
 * @source SVG 1.1, 8.3 and appendix F.6
 * @returns Throws for what is no path data.
 */
export function toSegments(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** Control point of the curve before, for smooth ones. */
  let cubic: Point | null = null;
  let quadratic: Point | null = null;
  const curve = (a: Point, b: Point, to: Point) => segments.push({ kind: 'curve', points: [a, b, to] });
  for (const { command, values } of commandsOf(d)) {
    const upper = command.toUpperCase();
    const isRelative = command !== upper;
    const [dx, dy] = isRelative ? [x, y] : [0, 0];
    const at = (index: number): Point => [(values[index] ?? 0) + dx, (values[index + 1] ?? 0) + dy];
    const from: Point = [x, y];
    let to: Point = from;
    let [nextCubic, nextQuadratic]: [Point | null, Point | null] = [null, null];
    switch (upper) {
      case 'M':
        to = at(0);
        [startX, startY] = to;
        segments.push({ kind: 'move', points: [to] });
        break;
      case 'L':
        to = at(0);
        segments.push({ kind: 'line', points: [to] });
        break;
      case 'H':
        to = [(values[0] ?? 0) + dx, y];
        segments.push({ kind: 'line', points: [to] });
        break;
      case 'V':
        to = [x, (values[0] ?? 0) + dy];
        segments.push({ kind: 'line', points: [to] });
        break;
      case 'C':
        to = at(4);
        nextCubic = at(2);
        curve(at(0), at(2), to);
        break;
      case 'S':
        to = at(2);
        nextCubic = at(0);
        curve(mirror(cubic, from), at(0), to);
        break;
      case 'Q':
      case 'T': {
        const middle: Point = upper === 'Q' ? at(0) : mirror(quadratic, from);
        to = upper === 'Q' ? at(2) : at(0);
        nextQuadratic = middle;
        curve(between(from, middle, 2 / 3), between(to, middle, 2 / 3), to);
        break;
      }
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, isLarge = 0, isSweep = 0] = values;
        to = at(5);
        for (const piece of arcCurves(from, to, {
          rx,
          ry,
          turn,
          isLarge: isLarge !== 0,
          isSweep: isSweep !== 0,
        })) {
          curve(...piece);
        }
        break;
      }
      default:
        to = [startX, startY];
        segments.push({ kind: 'close', points: [] });
    }
    [x, y] = to;
    [cubic, quadratic] = [nextCubic, nextQuadratic];
  }
  return segments;
}

interface Command {
  readonly command: string;
  readonly values: readonly number[];
}

/** Letters of path data by their codes. */
const [ZERO, NINE, POINT, PLUS, MINUS, COMMA, SPACE] = [48, 57, 46, 43, 45, 44, 32];
const isGap = (code: number) => code === SPACE || code === COMMA || (code >= 9 && code <= 13);
const isDigit = (code: number) => code >= ZERO && code <= NINE;
const isSign = (code: number) => code === PLUS || code === MINUS;
const isExponent = (code: number) => code === 69 || code === 101;

/** The two flags of an arc may be written without a gap after them. */
const isFlag = (command: string, index: number) =>
  (command === 'A' || command === 'a') && (index === 3 || index === 4);

/** Where a number that begins at a place ends; the same place where none begins. */
function endOfNumber(d: string, from: number): number {
  let at = isSign(d.charCodeAt(from)) ? from + 1 : from;
  const digits = () => {
    const before = at;
    while (isDigit(d.charCodeAt(at))) at++;
    return at - before;
  };
  let count = digits();
  if (d.charCodeAt(at) === POINT) {
    at++;
    count += digits();
  }
  if (count === 0) return from;
  if (!isExponent(d.charCodeAt(at))) return at;
  const mantissa = at;
  at += isSign(d.charCodeAt(at + 1)) ? 2 : 1;
  return digits() > 0 ? at : mantissa;
}

function commandsOf(d: string): readonly Command[] {
  let at = 0;
  const skip = () => {
    while (isGap(d.charCodeAt(at))) at++;
  };
  const commands: Command[] = [];
  let command = '';
  for (skip(); at < d.length; skip()) {
    const letter = d.charAt(at);
    const isBegun = COUNTS[letter.toUpperCase()] !== undefined;
    if (isBegun) at++;
    // More pairs after a move are lines.
    command = isBegun ? letter : command === 'M' ? 'L' : command === 'm' ? 'l' : command;
    const count = COUNTS[command.toUpperCase()];
    if (count === undefined || (count === 0 && !isBegun)) {
      throw new Error(`toSegments: ${d.slice(at, at + 20)} is no path`);
    }
    const values: number[] = [];
    while (values.length < count) {
      skip();
      const end = isFlag(command, values.length) ? at + 1 : endOfNumber(d, at);
      if (end === at || end > d.length)
        throw new Error(`toSegments: ${d.slice(0, 20)} ends in the middle of ${command}`);
      values.push(Number(d.slice(at, end)));
      at = end;
    }
    commands.push({ command, values });
  }
  return commands;
}

const mirror = (control: Point | null, [x, y]: Point): Point =>
  control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Of its first axis, degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
}

/** An elliptic arc as cubic curves of a quarter at most. */
function arcCurves(from: Point, to: Point, arc: Arc): readonly (readonly [Point, Point, Point])[] {
  let [rx, ry] = [Math.abs(arc.rx), Math.abs(arc.ry)];
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (rx === 0 || ry === 0) return [[from, to, to]];
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const fit = (px / rx) ** 2 + (py / ry) ** 2;
  if (fit > 1) [rx, ry] = [rx * Math.sqrt(fit), ry * Math.sqrt(fit)];
  const whole = (rx * py) ** 2 + (ry * px) ** 2;
  const root =
    Math.sqrt(Math.max(0, ((rx * ry) ** 2 - whole) / whole)) * (arc.isLarge === arc.isSweep ? -1 : 1);
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const middle: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const first = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let sweep = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - first;
  if (arc.isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!arc.isSweep && sweep > 0) sweep -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const pull = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): Point => [
    middle[0] + cos * rx * x - sin * ry * y,
    middle[1] + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: pieces }, (_, index) => {
    const [a, b] = [first + step * index, first + step * (index + 1)];
    return [
      place(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
      place(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
      index === pieces - 1 ? to : place(Math.cos(b), Math.sin(b)),
    ] as const;
  });
}
