import { type RefObject, useEffect, useRef } from 'react';
import { wantsLessMotion } from '@/platform/page';
import { useView } from '@/session/useSession';
import styles from './Laser.module.css';

/** How long the trail of the laser is seen, ms. */
const TRAIL_MS = 1000;
/** Width of the trail at the dot, px. */
const TRAIL_PX = 9;

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/**
 * The laser pointer: a large dot that follows the pointer, and where motion is welcome a trail that fades within
 * a second. It is drawn over the map and belongs to nobody's file.
 */
export function Laser({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const isOn = useView((view) => view.tool === 'laser');
  const dot = useRef<HTMLDivElement>(null);
  const trail = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [area, spot, sheet] = [canvas.current, dot.current, trail.current];
    if (!isOn || !area || !spot || !sheet) return;
    const draw = createTrail(sheet);
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = area.getBoundingClientRect();
      const [x, y] = [clientX - left, clientY - top];
      spot.style.translate = `${x}px ${y}px`;
      spot.hidden = false;
      if (!wantsLessMotion()) draw.add({ x, y, at: performance.now() });
    };
    const hide = () => {
      spot.hidden = true;
    };
    area.addEventListener('pointermove', follow, { capture: true });
    area.addEventListener('pointerdown', follow, { capture: true });
    area.addEventListener('pointerleave', hide);
    return () => {
      area.removeEventListener('pointermove', follow, { capture: true });
      area.removeEventListener('pointerdown', follow, { capture: true });
      area.removeEventListener('pointerleave', hide);
      draw.end();
    };
  }, [isOn, canvas]);
  if (!isOn) return null;
  return (
    <div className={styles.over} aria-hidden="true">
      <canvas ref={trail} className={styles.trail} />
      <div ref={dot} className={styles.dot} data-laser="" hidden />
    </div>
  );
}

/** Draws the newest second of the way; it rests when nothing is left of it. */
function createTrail(sheet: HTMLCanvasElement) {
  let marks: Mark[] = [];
  let running = 0;
  const pen = sheet.getContext('2d');
  const colour = getComputedStyle(sheet).color;
  const step = (now: number) => {
    marks = marks.filter(({ at }) => now - at < TRAIL_MS);
    if (sheet.width !== sheet.clientWidth) sheet.width = sheet.clientWidth;
    if (sheet.height !== sheet.clientHeight) sheet.height = sheet.clientHeight;
    if (pen) paint(pen, marks, now, colour);
    running = marks.length > 0 ? requestAnimationFrame(step) : 0;
  };
  return {
    add: (mark: Mark) => {
      marks.push(mark);
      if (running === 0) running = requestAnimationFrame(step);
    },
    end: () => cancelAnimationFrame(running),
  };
}

function paint(pen: CanvasRenderingContext2D, marks: readonly Mark[], now: number, colour: string): void {
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  // Round ends would show as beads where two pieces of the fading trail meet.
  pen.lineCap = 'butt';
  pen.strokeStyle = colour;
  for (const [index, to] of marks.entries()) {
    const from = marks[index - 1];
    if (!from) continue;
    const left = Math.max(0, 1 - (now - to.at) / TRAIL_MS);
    pen.globalAlpha = left;
    pen.lineWidth = Math.max(1, TRAIL_PX * left);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
}
