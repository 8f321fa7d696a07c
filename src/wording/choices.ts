import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import { entriesOf } from '@/model/entries';

/** A value with its word in the reader's language. */
export interface NamedChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A choice that stands for null, "not yet said", in controls whose values are words. */
export const NOT_SAID = 'none';

/** Choices of a control from names, in the order of the record. */
export function choicesOf<Value extends string>(
  t: Translate,
  names: Readonly<Record<Value, Message>>,
): NamedChoice<Value>[] {
  return entriesOf(names).map(([value, name]) => ({ value, label: t(name) }));
}

/** The same with "not yet said" first, for fields that may be null. */
export function optionalChoices<Value extends string>(
  t: Translate,
  names: Readonly<Record<Value, Message>>,
): NamedChoice<Value | typeof NOT_SAID>[] {
  return [{ value: NOT_SAID, label: t(($) => $.inspector.notSaid) }, ...choicesOf(t, names)];
}

/** The field's value that a choice stands for. */
export function saidOrNull<Value extends string>(choice: Value | typeof NOT_SAID): Value | null {
  return choice === NOT_SAID ? null : choice;
}
