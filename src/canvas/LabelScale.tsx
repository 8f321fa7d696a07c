import { useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { labelScale } from './looking/labelScale';

/** Keeps names readable while the map is zoomed out: under 100 % they keep their size on screen. */
export function LabelScale({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const scale = useStore(({ transform: [, , zoom] }) => labelScale(zoom));
  useEffect(() => {
    canvas.current?.style.setProperty('--label-scale', String(scale));
  }, [canvas, scale]);
  return null;
}
