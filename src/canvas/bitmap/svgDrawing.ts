/** One shape of a drawing with everything a canvas needs to paint it, in px of the whole drawing. */
interface Part {
  readonly path: Path2D;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly dash: readonly number[];
  readonly opacity: number;
}

export type Drawing = readonly Part[];

/**
 * Reads an SVG of the page, styles and all, so that what React draws once can be painted thousands of times.
 * Knows what our knots and icons are made of: groups, nested SVGs and the basic shapes, without transforms.
 *
 * @param svg in the document, so that its styles are known; it may be hidden
 * @returns its shapes in painting order, in px from its corner
 */
export function drawingOf(svg: SVGSVGElement): Drawing {
  return partsIn(svg, windowOf(svg, new DOMMatrix()));
}

function partsIn(parent: Element, matrix: DOMMatrix): Part[] {
  return [...parent.children].flatMap((child) => {
    if (child instanceof SVGSVGElement) return partsIn(child, windowOf(child, matrix));
    if (child instanceof SVGGElement) return partsIn(child, matrix);
    const shape = shapeOf(child);
    return shape ? [toPart(child, shape, matrix)] : [];
  });
}

/** From the coordinates inside an SVG to those around it. */
function windowOf(svg: SVGSVGElement, around: DOMMatrix): DOMMatrix {
  const box = svg.viewBox.baseVal;
  const [width, height] = [numberOf(svg, 'width'), numberOf(svg, 'height')];
  const inside = around.translate(numberOf(svg, 'x'), numberOf(svg, 'y'));
  return inside.scale(width / box.width, height / box.height).translate(-box.x, -box.y);
}

function toPart(element: Element, shape: Path2D, matrix: DOMMatrix): Part {
  const style = getComputedStyle(element);
  const path = new Path2D();
  path.addPath(shape, matrix);
  return {
    path,
    fill: colourOf(style.fill),
    stroke: colourOf(style.stroke),
    width: Number.parseFloat(style.strokeWidth) * matrix.a,
    cap: style.strokeLinecap === 'round' ? 'round' : 'butt',
    join: style.strokeLinejoin === 'round' ? 'round' : 'miter',
    dash: dashOf(style.strokeDasharray).map((length) => length * matrix.a),
    opacity: Number(style.opacity),
  };
}

const dashOf = (list: string): number[] =>
  list === 'none' ? [] : list.split(/[\s,]+/).map(Number.parseFloat);

const colourOf = (colour: string): string | null => (colour === 'none' ? null : colour);

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function shapeOf(element: Element): Path2D | null {
  const at = (name: string) => numberOf(element, name);
  const path = new Path2D();
  switch (element.tagName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, Math.PI * 2);
      return path;
    case 'ellipse':
      path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, Math.PI * 2);
      return path;
    case 'rect':
      path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx') || at('ry'));
      return path;
    case 'line':
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
      return path;
    case 'polyline':
    case 'polygon':
      return new Path2D(
        `M${element.getAttribute('points') ?? ''}${element.tagName === 'polygon' ? 'Z' : ''}`,
      );
    default:
      return null;
  }
}

/** Paints a drawing with its corner where the context has its origin. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: Drawing): void {
  for (const { path, fill, stroke, width, cap, join, dash, opacity } of drawing) {
    context.globalAlpha = opacity;
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineCap = cap;
      context.lineJoin = join;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
}
