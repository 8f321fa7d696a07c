import { ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { ShapeId } from '@/samples/shapeIds';
import { buildShape } from '@/samples/shapes';
import { Segmented } from '@/ui/Segmented';
import { Thumbnail } from '@/ui/Thumbnail';
import { samplePath } from '../route';
import styles from './Gallery.module.css';
import { type Living, type LivingShape, livingShape } from './livingShape';
import { SHAPE_TEXTS } from './shapeTexts';

type State = 'asDrawn' | 'after' | 'withoutMiddle';

/** One shape: its picture in the state that is chosen, what is read from it then, and what it is good and bad for. */
export function ShapeCard({ id }: { readonly id: ShapeId }) {
  const { t, language } = useText();
  const project = useMemo(() => buildShape(id, language), [id, language]);
  const living = useMemo(() => livingShape(project), [project]);
  const [state, setState] = useState<State>('asDrawn');
  const choices = useStates(living);
  const shown = living[state] ?? living.asDrawn;
  const { title } = project;
  return (
    <li className={styles.card} aria-labelledby={`shape-${id}`}>
      <div className={styles.picture}>
        <Thumbnail knots={shown.knots} threads={shown.threads} title="" />
      </div>
      <div className={styles.body}>
        <h2 id={`shape-${id}`} className={styles.name}>
          {title}
        </h2>
        {choices.length > 1 ? (
          <Segmented
            label={t(($) => $.shapes.state, { title })}
            isLabelHidden
            value={state}
            choices={choices}
            onChange={setState}
          />
        ) : null}
        <Figures shape={shown} />
        <p>
          <strong>{t(($) => $.shapes.good)}</strong> {t(SHAPE_TEXTS[id].good)}
        </p>
        <p>
          <strong>{t(($) => $.shapes.bad)}</strong> {t(SHAPE_TEXTS[id].bad)}
        </p>
        <a
          className={styles.open}
          href={`#${samplePath(id)}`}
          aria-label={t(($) => $.shapes.open, { title })}
        >
          {t(($) => $.shapes.openShort)}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
      </div>
    </li>
  );
}

function useStates({ after, withoutMiddle }: Living): readonly { value: State; label: string }[] {
  const { t } = useText();
  const label = after ? t(($) => $.shapes.before) : t(($) => $.shapes.asDrawn);
  const drawn = { value: 'asDrawn' as const, label };
  if (after) return [drawn, { value: 'after', label: t(($) => $.shapes.after) }];
  if (!withoutMiddle) return [drawn];
  const { name } = withoutMiddle;
  return [drawn, { value: 'withoutMiddle', label: t(($) => $.shapes.without, { name }) }];
}

/** What changes with the state; told again when it does. */
function Figures({ shape: { result } }: { readonly shape: LivingShape }) {
  const { t, decimal, whole } = useText();
  const figures = [
    { label: t(($) => $.shapes.density), value: decimal(result.density) },
    { label: t(($) => $.shapes.steps), value: decimal(result.meanPath, 1) },
    { label: t(($) => $.shapes.parts), value: whole(result.components.length) },
    { label: t(($) => $.shapes.centralization), value: decimal(result.centralization.degree) },
  ];
  return (
    <dl className={styles.figures} aria-live="polite">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
