/** What the members of a selection have in common in one field. */
export type Shared<Value> =
  | { readonly isMixed: false; readonly value: Value }
  | { readonly isMixed: true; readonly value: null };

/**
 * The value that all members have, or that they differ.
 *
 * @param members at least one
 * @param read must give primitive values, which are compared by identity
 */
export function shared<Member, Value>(
  members: readonly Member[],
  read: (member: Member) => Value,
): Shared<Value> {
  const [first, ...others] = members;
  if (first === undefined) throw new Error('shared: a selection without members has no values');
  const value = read(first);
  return others.every((member) => read(member) === value)
    ? { isMixed: false, value }
    : { isMixed: true, value: null };
}
