import { useMemo } from 'react';
import type { Scales } from '@/appearance/scales';
import { useText } from '@/i18n/useText';
import { once } from '@/model/once';
import type { Actor, Project, Tie } from '@/model/types';
import { fieldName, fieldValue } from '@/wording/dataFields';
import { actorLabels, tieLabels } from '@/wording/mapLabels';

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
  const labelOf = useMemo(
    () => once(actorLabels(text, groups, labelBy, scales.label)),
    [text, scales, labelBy, groups],
  );
  const tieLabelOf = useMemo(
    () => once(tieLabels(text.t, tieTypes, tieLabelBy)),
    [text, tieLabelBy, tieTypes],
  );
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
  return useMemo(() => ({ labelOf, tieLabelOf, factsOf }), [labelOf, tieLabelOf, factsOf]);
}
