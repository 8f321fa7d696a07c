import { memo, useRef, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './Chip.module.css';
import { StanceMark } from './StanceMark';
import type { ChipHands } from './useGridHands';

/** How far glyphs may reach beyond their last line without being cut, px. */
const GLYPHS_PX = 4;

interface ActorChipProps {
  readonly actor: Actor;
  /** Where it stands and its attitude, after its whole name. */
  readonly words: string;
  readonly isSelected: boolean;
  readonly isCarried: boolean;
  readonly hands: ChipHands;
}

/** An actor as its knot with its name and attitude; pressing selects it, arrows judge it. */
export const ActorChip = memo(function ActorChip(props: ActorChipProps) {
  const { actor, words, isSelected, isCarried, hands } = props;
  const { t } = useText();
  const name = useRef<HTMLSpanElement>(null);
  const [isCut, setCut] = useState(false);
  const look = () =>
    setCut((name.current?.scrollHeight ?? 0) > (name.current?.clientHeight ?? 0) + GLYPHS_PX);
  const { id } = actor;
  return (
    <button
      type="button"
      className={`${styles.chip} ${isSelected ? styles.selected : ''} ${isCarried ? styles.carried : ''}`}
      data-grid-actor={id}
      aria-label={words}
      aria-pressed={isSelected}
      onPointerDown={(event) => hands.onPointerDown(id, event)}
      onPointerEnter={look}
      onClick={(event) => hands.onClick(id, event)}
      onKeyDown={(event) => hands.onKeyDown(id, event)}
      onFocus={() => {
        look();
        hands.onFocus(id);
      }}
    >
      <ChipFace actor={actor} />
      <span ref={name} className={styles.name}>
        {actorName(t, actor)}
      </span>
      {isCut ? (
        <span className={styles.whole} aria-hidden="true">
          {actorName(t, actor)}
        </span>
      ) : null}
    </button>
  );
});

/** The knot with the sign of its attitude. */
export const ChipFace = memo(function ChipFace({ actor }: { readonly actor: Actor }) {
  return (
    <span className={styles.face}>
      <Knot {...actorLook(actor)} size={26} />
      <StanceMark stance={actor.stance} />
    </span>
  );
});
