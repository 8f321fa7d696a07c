import type { RoleId } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Project, Strength, TieType } from '@/model/types';
import { fieldName, fieldValue, type Reader } from './dataFields';
import { ROLE_NAMES, STRENGTH_NAMES, tieTypeName } from './fields';

/** The signs of two frames held against each other. */
export const CHANGE_NAMES = {
  added: ($) => $.compare.sign.added,
  gone: ($) => $.compare.sign.gone,
  changed: ($) => $.compare.sign.changed,
  kept: ($) => $.compare.sign.kept,
  strengthened: ($) => $.compare.sign.strengthened,
  weakened: ($) => $.compare.sign.weakened,
  turned: ($) => $.compare.sign.turned,
  retyped: ($) => $.compare.sign.retyped,
  begun: ($) => $.compare.sign.begun,
  shelved: ($) => $.compare.sign.shelved,
} as const satisfies Readonly<Record<string, Message>>;

/** What the key of a picture says, in the reader's language; as the key of the canvas says it. */
export function legendWords(reader: Reader, groups: Project['groups']) {
  const { t } = reader;
  return {
    tieType: (type: TieType) => tieTypeName(t, type),
    strength: (strength: Strength) => t(STRENGTH_NAMES[strength]),
    thickThin: t(($) => $.legend.thickThin),
    planned: t(($) => $.legend.planned),
    conflict: t(($) => $.legend.conflict),
    maturity: t(($) => $.legend.maturity),
    colourBy: (field: string) => t(($) => $.legend.colourBy, { field: fieldName(t, field) }),
    shapeBy: (field: string) => t(($) => $.legend.shapeBy, { field: fieldName(t, field) }),
    sizeBy: (field: string) => t(($) => $.legend.sizeBy, { measure: fieldName(t, field) }),
    value: (field: string, value: string | number | null, isOthers: boolean): string => {
      if (isOthers) return t(($) => $.looking.others);
      if (value !== null) return fieldValue(reader, groups, field, value);
      return field === 'sector' ? t(($) => $.legend.noSector) : t(($) => $.looking.none);
    },
    noValue: t(($) => $.legend.noValue),
    noSize: t(($) => $.legend.noSize),
    role: (role: RoleId) => t(ROLE_NAMES[role]),
    sign: (sign: keyof typeof CHANGE_NAMES) => t(CHANGE_NAMES[sign]),
  };
}
