import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { actorName } from '@/wording/fields';
import { FIELD_TEXTS } from '@/wording/gridTexts';
import { AGAINST_TO_FOR } from '@/wording/scales';
import type { OpenGrid } from './useGrid';

/** What is said of an actor on or beside the grid: its name, where it stands and its attitude. */
export function useChipWords(open: OpenGrid): (id: ActorId) => string {
  const { t, whole } = useText();
  const { project, spots, reading } = open;
  return useMemo(() => {
    const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
    const level = (judgement: number) => (judgement > 0 ? whole(judgement) : t(($) => $.grid.notJudged));
    return (id) => {
      const actor = project.actors[id];
      if (!actor) return '';
      const mark = AGAINST_TO_FOR.find(({ value }) => value === Math.round(actor.stance));
      const facts = {
        name: actorName(t, actor),
        influence: level(actor.influence),
        interest: level(actor.interest),
        stance: mark ? t(mark.word) : '',
      };
      const spot = spotOf.get(id);
      if (!spot) return t(($) => $.grid.actorOff, facts);
      const field = t(FIELD_TEXTS[spot.field].name);
      return reading === 'interest'
        ? t(($) => $.grid.actorOn, { ...facts, field })
        : t(($) => $.grid.actorInNetwork, { ...facts, field, power: whole(spot.column) });
    };
  }, [project, spots, reading, t, whole]);
}
