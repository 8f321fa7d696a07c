import type { Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { Actor, Project, Tie } from '@/model/types';
import { fieldValue, type Reader } from './dataFields';
import { actorName, MATURITY_NAMES, STRENGTH_NAMES, tieTypeName } from './fields';

/** Longest label of a tie that is written whole; the rest is in its details. */
const MOST_LETTERS = 32;

/** What decides the label of actors: which field, and what it says of one. */
interface LabelField {
  readonly field: { readonly id: string };
  readonly read: (actor: Actor) => string | number | null;
}

/**
 * What is written below a knot in a style: nothing, the name, or the name with a value.
 *
 * @param labelBy of the style, null for no labels
 * @param label of its scales; null until the analysis is there that the field needs
 */
export function actorLabels(
  reader: Reader,
  groups: Project['groups'],
  labelBy: string | null,
  label: LabelField | null,
): (actor: Actor) => string {
  return (actor) => {
    if (labelBy === null) return '';
    const name = actorName(reader.t, actor);
    if (!label || label.field.id === 'name') return name;
    // The point stays with the value where the line is broken between them.
    return `${name} ·\u00a0${fieldValue(reader, groups, label.field.id, label.read(actor))}`;
  };
}

/** What is written on a tie in a style, in one line; '' for nothing. */
export function tieLabels(
  t: Translate,
  tieTypes: Project['tieTypes'],
  tieLabelBy: string | null,
): (tie: Tie) => string {
  const words = (tie: Tie): string => {
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
  };
  return (tie) => shorten(words(tie));
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
}
