import { Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { actorAt, cameraFor, type Size, zoomed } from '@/large/camera';
import { neighbourhood } from '@/large/parts';
import type { Camera } from '@/large/types';
import { IconButton } from '@/ui/Button';
import { canvasToPng } from './canvasToPng';
import styles from './Large.module.css';
import { keyMove, useHand } from './useHand';
import { usePicture } from './usePicture';
import { useReader, useReading } from './useReader';

/** How near a tap must be to somebody, px: half of a finger. */
const REACH_PX = 18;
const ZOOM = 1.6;
const MIDDLE = { x: 0, y: 0 };

/** The network as a painted picture that is pulled, brought nearer and tapped. */
export function LargeMap() {
  const { t } = useText();
  const reader = useReader();
  const state = useReading((all) => all);
  const { network, places, look, chosen, steps, shown } = state;
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const [camera, setCamera] = useState<Camera | null>(null);
  const hasSize = size !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is chosen moves the camera only when it is asked to
  useEffect(() => {
    if (!places || !size || !network) return;
    const around = look.at === 'chosen' && chosen !== null ? neighbourhood(network.csr, chosen, steps) : null;
    setCamera(cameraFor(places, size, around));
  }, [places, network, look, hasSize]);
  const isThere = usePicture(canvas, state, { camera, size });
  useEffect(() => reader.offerPicture(() => canvasToPng(canvas.current)), [reader]);
  const move = (change: (camera: Camera) => Camera) => setCamera((now) => now && change(now));
  useHand(box, {
    move,
    onTap: (at) => {
      if (!places || !camera) return;
      reader.choose(actorAt(places, camera, { at, reach: REACH_PX, shown }), 'stay');
    },
  });
  return (
    <section className={styles.map} aria-label={t(($) => $.large.map)}>
      <section
        ref={box}
        className={styles.view}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture
        tabIndex={0}
        aria-label={t(($) => $.large.mapKeys)}
        onKeyDown={(event) => {
          const change = event.ctrlKey || event.metaKey || event.altKey ? null : keyMove(event.key);
          if (change) {
            event.preventDefault();
            move(change);
          } else if (event.key === '0') reader.lookAt('all');
          else if (event.key === 'Escape') reader.choose(null, 'stay');
        }}
      >
        <canvas ref={canvas} className={styles.picture} />
      </section>
      {isThere ? null : <p className={styles.waiting}>{t(places ? PAINTING : ARRANGING)}</p>}
      <div className={styles.zoom}>
        <IconButton
          name={t(($) => $.commands.zoomIn)}
          icon={<Plus size={18} />}
          onClick={() => move((now) => zoomed(now, ZOOM, MIDDLE))}
        />
        <IconButton
          name={t(($) => $.commands.zoomOut)}
          icon={<Minus size={18} />}
          onClick={() => move((now) => zoomed(now, 1 / ZOOM, MIDDLE))}
        />
        <IconButton
          name={t(($) => $.commands.fit)}
          icon={<Maximize size={18} />}
          onClick={() => reader.lookAt('all')}
        />
      </div>
    </section>
  );
}

const PAINTING: Message = ($) => $.large.painting;
const ARRANGING: Message = ($) => $.large.arranging;

function useSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return size;
}
