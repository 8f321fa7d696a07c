import { useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** Up to this factor names grow against the zoom; in a crowd they would only cover each other. */
const MOST = { few: 2.4, crowd: 1.7 };
/** More actors than this are a crowd. */
const FEW = 25;

/** Keeps names readable while the map is zoomed out: under 100 % they keep their size on screen. */
export function LabelScale({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const scale = useStore(({ transform: [, , zoom], nodes }) => {
    const most = nodes.length > FEW ? MOST.crowd : MOST.few;
    return Math.round(Math.min(most, Math.max(1, 1 / zoom)) * 20) / 20;
  });
  useEffect(() => {
    canvas.current?.style.setProperty('--label-scale', String(scale));
  }, [canvas, scale]);
  return null;
}
