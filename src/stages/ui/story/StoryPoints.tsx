import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { light } from '@/session/view';
import type { StoryPoint } from '@/wording/story/types';
import styles from './StoryCard.module.css';

interface StoryPointsProps {
  readonly points: readonly StoryPoint[];
  /** Gives the light back to what the step speaks of. */
  readonly onLeave: () => void;
}

/** What a step lists; each lights up on the map what it is about, and stays lit when pressed by a finger. */
export function StoryPoints({ points, onLeave }: StoryPointsProps) {
  const { t } = useText();
  const { view } = useSession();
  if (points.length === 0) return null;
  return (
    <ul className={styles.points} aria-label={t(($) => $.story.points)}>
      {points.map((point) => {
        const onLight = () => light(view, point.actors, point.ties);
        return (
          // Names that are hidden make two points alike.
          <li key={`${point.actors.join(' ')} ${point.ties.join(' ')} ${point.words}`}>
            <button
              type="button"
              className={styles.point}
              onPointerEnter={onLight}
              onPointerLeave={onLeave}
              onFocus={onLight}
              onBlur={onLeave}
              onClick={onLight}
            >
              {point.words}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
