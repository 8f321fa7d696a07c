import { MEASURES } from '@/analysis/types';
import type { Formats } from '@/i18n/formats';
import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import { groupId } from '@/model/ids';
import type { Project } from '@/model/types';
import { CIRCLE_NAMES, KIND_NAMES, MEASURE_NAMES, NETWORK_NAMES, ROLE_NAMES, sectorName } from './fields';

/** What a reader needs for words and numbers. */
export interface Reader extends Pick<Formats, 'decimal' | 'whole'> {
  readonly t: Translate;
}

const FIELD_NAMES: Readonly<Record<string, Message>> = {
  name: ($) => $.looking.field.name,
  sector: ($) => $.looking.field.sector,
  kind: ($) => $.looking.field.kind,
  circle: ($) => $.looking.field.circle,
  duty: ($) => $.looking.field.duty,
  group: ($) => $.looking.field.group,
  influence: ($) => $.looking.field.influence,
  interest: ($) => $.looking.field.interest,
  stance: ($) => $.looking.field.stance,
  networks: ($) => $.looking.field.networks,
  weaver: ($) => $.looking.field.weaver,
  pinned: ($) => $.looking.field.pinned,
  role: ($) => $.looking.field.role,
  cluster: ($) => $.looking.field.cluster,
  component: ($) => $.looking.field.component,
  ...MEASURE_NAMES,
};

const TIE_FIELD_NAMES: Readonly<Record<string, Message>> = {
  type: ($) => $.looking.tieField.type,
  flow: ($) => $.looking.tieField.flow,
  strength: ($) => $.looking.tieField.strength,
  maturity: ($) => $.looking.tieField.maturity,
  reason: ($) => $.looking.tieField.reason,
};

/** Words of values, by field. */
const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  kind: KIND_NAMES,
  circle: CIRCLE_NAMES,
  role: ROLE_NAMES,
  weaver: { yes: ($) => $.looking.yes, no: ($) => $.looking.no },
  pinned: { yes: ($) => $.looking.yes, no: ($) => $.looking.no },
  stance: {
    '-2': ($) => $.looking.stance.stronglyAgainst,
    '-1': ($) => $.looking.stance.against,
    '0': ($) => $.looking.stance.neutral,
    '1': ($) => $.looking.stance.for,
    '2': ($) => $.looking.stance.stronglyFor,
  },
};

/** The name of a field of `appearance/dataFields.ts`; '' for one that is not known. */
export function fieldName(t: Translate, id: string): string {
  const name = ownValue(FIELD_NAMES, id);
  return name ? t(name) : '';
}

/** The name of what can be written on ties; '' for one that is not known. */
export function tieFieldName(t: Translate, id: string): string {
  const name = ownValue(TIE_FIELD_NAMES, id);
  return name ? t(name) : '';
}

/**
 * A value of a field as a reader writes it.
 *
 * @param value null is "–": nothing is said, or the measure is undefined
 * @returns a word, or a number: ties and judgements whole, other measures with two decimals
 */
export function fieldValue(
  { t, decimal, whole }: Reader,
  groups: Project['groups'],
  id: string,
  value: string | number | null,
): string {
  if (value === null) return decimal(null);
  const known = ownValue(ownValue(VALUE_NAMES, id) ?? {}, String(value));
  if (known) return t(known);
  if (typeof value === 'number') return isShare(id) ? decimal(value) : whole(value);
  switch (id) {
    case 'sector':
      return sectorName(t, value);
    case 'group':
      return ownValue(groups, groupId(value))?.name || t(($) => $.common.unnamed);
    case 'networks':
      return networkNames(t, value);
    case 'cluster':
      return t(($) => $.looking.cluster, { number: value });
    case 'component':
      return t(($) => $.looking.component, { number: value });
    default:
      return value;
  }
}

const isShare = (id: string) => id !== 'degree' && MEASURES.some((measure) => measure === id);

const networkNames = (t: Translate, value: string) =>
  Object.entries(NETWORK_NAMES)
    .filter(([network]) => value.split('+').includes(network))
    .map(([, name]) => t(name))
    .join(' + ');
