/** What an entity holds that is not a field of it. */
const NOT_FIELDS: ReadonlySet<string> = new Set(['id', 'place', 'ties']);

/**
 * Fields that also undo a soft deletion, and take away what the entity had before and has no longer.
 *
 * @param before the entity as it is now, if there is one
 */
export function alive<Set extends object>(
  set: Set,
  before: object = {},
): Set & { readonly deleted: undefined } {
  const gone: Record<string, undefined> = {};
  for (const key of Object.keys(before)) if (!NOT_FIELDS.has(key)) gone[key] = undefined;
  return { ...gone, ...set, deleted: undefined };
}
