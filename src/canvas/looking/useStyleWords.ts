import { useMemo } from 'react';
import type { Scales } from '@/appearance/scales';
import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { Actor, Project, Tie } from '@/model/types';
import { fieldName, fieldValue } from '@/wording/dataFields';
import { actorName, MATURITY_NAMES, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import { once } from '../once';

/** Longest label of a tie that is written whole; the rest is in its details. */
const MOST_LETTERS = 32;

/** What is written on actors and ties, and what their looks say in words. */
export interface StyleWords {
  readonly labelOf: (actor: Actor) => string;
  /** '' for nothing. */
  readonly tieLabelOf: (tie: Tie) => string;
  /** "Pengaruh: 4", one entry a field that dresses the map; for the tooltip. */
  readonly factsOf: (actor: Actor) => readonly string[];
}

/** The words of a style, in the reader's language. */
export function useStyleWords(
  { tieTypes, groups }: Project,
  scales: Scales,
  { labelBy, tieLabelBy }: { readonly labelBy: string | null; readonly tieLabelBy: string | null },
): StyleWords {
  const text = useText();
  const labelOf = useMemo(() => {
    const { t } = text;
    const { label } = scales;
    return once((actor: Actor) => {
      if (labelBy === null) return '';
      const name = actorName(t, actor);
      if (!label || label.field.id === 'name') return name;
      // The point stays with the value where the line is broken between them.
      return `${name} ·\u00a0${fieldValue(text, groups, label.field.id, label.read(actor))}`;
    });
  }, [text, scales, labelBy, groups]);
  const tieLabelOf = useMemo(() => {
    const { t } = text;
    return once((tie: Tie) => shorten(tieWords(tie)));
    function tieWords(tie: Tie): string {
      switch (tieLabelBy) {
        case 'type':
          return tieTypeName(t, ownValue(tieTypes, tie.type));
        case 'flow':
          return tie.flow;
        case 'strength':
          return t(STRENGTH_NAMES[tie.strength]);
        case 'maturity':
          return tie.maturity ? t(MATURITY_NAMES[tie.maturity]) : '';
        case 'reason':
          return tie.reason;
        default:
          return '';
      }
    }
  }, [text, tieLabelBy, tieTypes]);
  const factsOf = useMemo(() => {
    const { t } = text;
    const dressing = [scales.colour, scales.shape, scales.size].flatMap((scale) => (scale ? [scale] : []));
    const distinct = dressing.filter(
      ({ field }, index) => dressing.findIndex((other) => other.field.id === field.id) === index,
    );
    return once((actor: Actor) =>
      distinct.map(({ field, read }) =>
        t(($) => $.looking.fieldAndValue, {
          field: fieldName(t, field.id),
          value: fieldValue(text, groups, field.id, read(actor)),
        }),
      ),
    );
  }, [text, scales, groups]);
  return { labelOf, tieLabelOf, factsOf };
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
}
