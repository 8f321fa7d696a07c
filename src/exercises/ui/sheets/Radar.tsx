import { useText } from '@/i18n/useText';
import { useProject } from '@/session/useSession';
import { answerOf } from '../../answers';
import { closedPath, radarPoints } from '../../radar';
import type { Worksheet } from '../../types';
import styles from './Sheets.module.css';

/** Fewer axes than these make no area. */
const LEAST_AXES = 3;
const RADIUS = 100;
const ROOM = 130;

/** The levels of a worksheet as a web; nothing until three are judged. The words beside it say what it shows. */
export function Radar({ sheet }: { readonly sheet: Worksheet }) {
  const { t, list, whole } = useText();
  const project = useProject();
  const axes = sheet.fields.flatMap((field) =>
    field.kind === 'level' ? [{ field, value: answerOf(project, sheet.id, field, null) }] : [],
  );
  const values = axes.map(({ value }) => (typeof value === 'number' ? value : null));
  const judged = values.filter((value) => value !== null);
  if (axes.length < LEAST_AXES || judged.length < LEAST_AXES) return null;
  const most = axes[0]?.field.most ?? 1;
  const rings = Array.from({ length: most }, (_, index) => index + 1);
  const lowest = Math.min(...judged);
  const weakest = axes.filter(({ value }) => value === lowest).map(({ field }) => t(field.label));
  return (
    <figure className={styles.radar}>
      <svg viewBox={`${-ROOM} ${-ROOM} ${2 * ROOM} ${2 * ROOM}`} aria-hidden="true">
        {rings.map((ring) => (
          <path
            key={ring}
            className={styles.ring}
            d={closedPath(
              radarPoints(
                values.map(() => ring),
                most,
                RADIUS,
              ),
            )}
          />
        ))}
        <path className={styles.web} d={closedPath(radarPoints(values, most, RADIUS))} />
        {radarPoints(
          values.map(() => most),
          most,
          RADIUS + 16,
        ).map(([x, y], index) => (
          <text key={`${x} ${y}`} className={styles.axis} x={x} y={y}>
            {whole(index + 1)}
          </text>
        ))}
      </svg>
      <figcaption>
        <p>{t(($) => $.sheets.weakest, { names: list(weakest), level: whole(lowest) })}</p>
        <ol className={styles.axes}>
          {axes.map(({ field, value }) => (
            <li key={field.id}>
              {t(field.label)} <b>{typeof value === 'number' ? whole(value) : '–'}</b>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
