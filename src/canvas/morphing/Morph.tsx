import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Shown } from '@/model/shown';
import type { FlowInput } from '../toFlow';
import { MorphLayer } from './MorphLayer';
import { type PaintMoment, useMorph } from './useMorph';

interface MorphProps {
  readonly canvas: RefObject<HTMLElement | null>;
  /** Who and what of the frame in view is drawn. */
  readonly shown: Shown;
  /** Of the same, at rest. */
  readonly input: FlowInput;
}

/** One frame on its way to the next. By itself, so that its end draws nothing else of the map again. */
export function Morph({ canvas, shown, input }: MorphProps) {
  const paint = useRef<PaintMoment | null>(null);
  const plan = useMorph(canvas, shown, paint);
  const isMorphing = plan !== null;
  useLayoutEffect(() => {
    canvas.current?.toggleAttribute('data-morphing', isMorphing);
  }, [canvas, isMorphing]);
  return plan ? <MorphLayer plan={plan} input={input} paint={paint} /> : null;
}
