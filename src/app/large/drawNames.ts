import { radiusOf } from '@/large/paintNetwork';
import type { Camera } from '@/large/types';

const NAME_PX = 12.5;
/** Most names in a picture: more cannot be read. On a small one each needs this much of it, px². */
const MOST = 30;
const ROOM_PX2 = 16_000;
/** A name is cut here, characters. */
const LONGEST = 28;

interface Named {
  readonly names: readonly string[];
  readonly places: Float32Array;
  readonly ties: Int32Array;
  /** Who is named first. */
  readonly order: Int32Array;
  readonly may: (actor: number) => boolean;
  /** Named whatever stands in the way. */
  readonly chosen: number | null;
}

interface Look {
  readonly camera: Camera;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  readonly paper: string;
  readonly font: string;
}

type Pen = Pick<
  CanvasRenderingContext2D,
  'measureText' | 'strokeText' | 'fillText' | 'font' | 'textAlign' | 'textBaseline' | 'lineWidth' | 'lineJoin'
> & { fillStyle: unknown; strokeStyle: unknown } & Pick<
    CanvasRenderingContext2D,
    'beginPath' | 'arc' | 'stroke'
  >;

/** Writes the names of the most tied actors in view, each only where none stands yet. @param pen in CSS px */
export function drawNames(pen: Pen, { names, places, ties, order, may, chosen }: Named, look: Look): void {
  const { camera, width, height, ink, paper, font } = look;
  pen.font = `650 ${NAME_PX}px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.lineJoin = 'round';
  const taken: { left: number; right: number; top: number }[] = [];
  const draw = (actor: number, mustShow: boolean) => {
    const x = ((places[2 * actor] ?? 0) - camera.x) * camera.scale + width / 2;
    const y = ((places[2 * actor + 1] ?? 0) - camera.y) * camera.scale + height / 2;
    if (x < 0 || y < 0 || x > width || y > height) return;
    const name = names[actor] ?? '';
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
    const radius = radiusOf(ties[actor] ?? 0, camera.scale, 1);
    const half = pen.measureText(text).width / 2 + 4;
    const box = { left: x - half, right: x + half, top: y + radius + 3 };
    const isFree = taken.every(
      ({ left, right, top }) => box.right < left || box.left > right || Math.abs(box.top - top) > NAME_PX + 4,
    );
    if (!isFree && !mustShow) return;
    taken.push(box);
    pen.strokeStyle = paper;
    pen.lineWidth = 4;
    pen.strokeText(text, x, box.top);
    pen.fillStyle = ink;
    pen.fillText(text, x, box.top);
    if (!mustShow) return;
    pen.beginPath();
    pen.arc(x, y, radius + 4, 0, 2 * Math.PI);
    pen.strokeStyle = ink;
    pen.lineWidth = 2.5;
    pen.stroke();
  };
  if (chosen !== null) draw(chosen, true);
  const most = Math.min(MOST, (width * height) / ROOM_PX2);
  for (const actor of order) {
    if (taken.length >= most) return;
    if (actor !== chosen && may(actor)) draw(actor, false);
  }
}
