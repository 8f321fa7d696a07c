import type { Actor } from '@/model/types';
import type { GridReading } from '../../grid/types';

/** Judgements that a gesture sets. */
export type Judgement = Partial<Pick<Actor, 'influence' | 'interest'>>;

/** What an arrow does on the grid, in levels. */
const STEPS: Readonly<Record<string, { readonly influence: number; readonly interest: number }>> = {
  ArrowUp: { influence: 1, interest: 0 },
  ArrowDown: { influence: -1, interest: 0 },
  ArrowRight: { influence: 0, interest: 1 },
  ArrowLeft: { influence: 0, interest: -1 },
};

/** Where who is not judged begins: any cell is a few steps away from the middle. */
const BEGIN = 3;

export const isArrow = (key: string) => Object.hasOwn(STEPS, key);

/**
 * What an arrow judges. The first one on who is not judged puts them into the middle of the scale; after that each
 * goes a level up or down. Network power is computed, so there only influence changes.
 *
 * @returns null when the arrow changes nothing
 */
export function judgedByArrow(
  { influence, interest }: Pick<Actor, 'influence' | 'interest'>,
  key: string,
  reading: GridReading,
): Judgement | null {
  const step = STEPS[key];
  if (!step) return null;
  const hasInterest = reading === 'interest';
  if (influence < 1 || (hasInterest && interest < 1)) {
    return { ...begun('influence', influence), ...(hasInterest ? begun('interest', interest) : {}) };
  }
  const next = {
    influence: clamped(influence + step.influence),
    interest: hasInterest ? clamped(interest + step.interest) : interest,
  };
  if (next.influence === influence && next.interest === interest) return null;
  return step.influence === 0 ? { interest: next.interest } : { influence: next.influence };
}

const begun = (field: keyof Judgement, judgement: number): Judgement =>
  judgement < 1 ? { [field]: BEGIN } : {};

const clamped = (level: number) => Math.max(1, Math.min(5, level));

/**
 * What letting go of an actor judges: in a cell its two levels, in the tray none.
 *
 * @param to null is the tray
 */
export function judgedByDrop(
  to: { readonly row: number; readonly column: number } | null,
  reading: GridReading,
): Judgement {
  const influence = to?.row ?? 0;
  return reading === 'interest' ? { influence, interest: to?.column ?? 0 } : { influence };
}
