import { dashArray, tieColour } from '@/appearance/tieLook';
import type { TieType } from '@/model/types';
import styles from './FreshTie.module.css';

interface TieTypeOptionProps {
  readonly id: string;
  readonly type: TieType;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

/** A type of tie with its thread; the list around it has the focus and the keys. */
export function TieTypeOption({ id, type, name, isChosen, onPick }: TieTypeOptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      onKeyDown={(event) => event.key === 'Enter' && onPick()}
    >
      <svg width="30" height="10" aria-hidden="true">
        <line
          x1="2"
          x2="28"
          y1="5"
          y2="5"
          stroke={tieColour(type.colour)}
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeDasharray={dashArray(type.dash, 2.6)}
        />
      </svg>
      <span className={styles.name}>{name}</span>
    </div>
  );
}
