import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { actorStyles } from '@/appearance/actorStyles';
import { coverFor } from '../bitmap/cover';
import { createMapPainter } from '../bitmap/mapPainter';
import { badgesOf, Patterns, useLooks } from '../bitmap/Patterns';
import { labelScale } from '../looking/labelScale';
import type { Labels } from '../looking/labelsOf';
import { useScales } from '../looking/useScales';
import { createFlowMaker, type FlowInput } from '../toFlow';
import { atRest } from '../useFlow';
import styles from './MorphLayer.module.css';
import { type MorphNow, morphAt } from './morphAt';
import type { MorphPlan } from './planMorph';
import type { PaintMoment } from './useMorph';

interface MorphLayerProps {
  readonly plan: MorphPlan;
  /** Of the frame that it becomes, at rest. */
  readonly input: FlowInput;
  /** Filled in here. */
  readonly paint: RefObject<PaintMoment | null>;
}

/**
 * The way from one frame to the next, as one picture over the hidden map. Elements of the page would each have to be
 * placed, painted and laid in layers anew sixty times a second.
 */
export function MorphLayer(props: MorphLayerProps) {
  return (
    <ViewportPortal>
      <Moments {...props} />
    </ViewportPortal>
  );
}

function Moments({ plan, input, paint }: MorphLayerProps) {
  const store = useStoreApi();
  const plate = useRef<HTMLCanvasElement>(null);
  const patterns = useRef<HTMLDivElement>(null);
  const make = useMemo(createFlowMaker, []);
  const scales = useScales();
  const base = useMemo(
    () => ({
      ...atRest(input),
      selection: input.selection,
      lit: input.lit,
      shown: plan.drawn,
      styles: actorStyles(plan.drawn.actors, scales),
      labels: withGoing(input.labels, plan),
    }),
    [input, plan, scales],
  );
  const first = useMemo(() => momentOf(base, morphAt(plan, 0)), [base, plan]);
  const looks = useLooks(useMemo(() => createFlowMaker()(first).nodes, [first]));

  // For as long as the layer is there: themes and typefaces do not change within a blink.
  const painter = useRef<ReturnType<typeof createMapPainter> | null>(null);
  const last = useRef<MorphNow | null>(null);
  useLayoutEffect(() => {
    if (!patterns.current) return;
    painter.current ??= createMapPainter(patterns.current, badgesOf);
    const own = painter.current;
    paint.current = (now) => {
      last.current = now;
      const { transform, width, height } = store.getState();
      const view = { x: transform[0], y: transform[1], zoom: transform[2], width, height };
      const { nodes, edges } = make(momentOf(base, now));
      if (!plate.current) return;
      own.paintMoment({
        canvas: plate.current,
        contents: { actors: nodes, ties: edges },
        cover: coverFor(view, devicePixelRatio, 'view'),
        labelScale: labelScale(view.zoom),
      });
    };
    paint.current(last.current ?? morphAt(plan, 0));
    return () => {
      paint.current = null;
    };
  }, [store, make, base, plan, paint]);
  return (
    <>
      <div aria-hidden="true">
        <canvas ref={plate} width={0} height={0} className={styles.plate} data-moment="" />
      </div>
      <Patterns patterns={patterns} looks={looks} />
    </>
  );
}

const momentOf = (base: FlowInput, now: MorphNow): FlowInput => ({
  ...base,
  held: now.held,
  presence: now,
});

/** Whoever goes keeps its name to the end. */
function withGoing(labels: Labels, { actors }: MorphPlan): Labels {
  const going = [...actors].flatMap(([id, { coming }]) => (coming === 'goes' ? [id] : []));
  return { ...labels, actors: new Set([...labels.actors, ...going]) };
}
