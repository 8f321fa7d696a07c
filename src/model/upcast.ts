/** A project as stored, before the schema has looked at it. */
export type RawProject = Readonly<Record<string, unknown>>;

/** Rewrites a project of version `to - 1` as one of version `to`; must keep every field it does not know. */
export interface UpcastStep {
  readonly to: number;
  readonly rewrite: (project: RawProject) => RawProject;
}

/** All steps, in order and without a gap, from version 1 to FORMAT_VERSION. */
export const UPCASTS: readonly UpcastStep[] = [];

/**
 * Brings a stored project to the current form, in memory only: what is stored is never migrated, because a
 * colleague's edit made meanwhile would be lost.
 *
 * @param raw what was stored; anything that is not an object is given back as it is, for the schema to refuse
 * @param from version that wrote it, at least 1; a version newer than the last step is left untouched
 * @param steps numbered 2, 3, 4, …; a gap or a wrong order throws, since that is our mistake
 * @returns the project after every step above `from`, in order. Does not change `raw`.
 */
export function upcast(raw: unknown, from: number, steps: readonly UpcastStep[] = UPCASTS): unknown {
  steps.forEach((step, index) => {
    if (step.to !== index + 2) throw new Error(`upcast: step ${index + 1} leads to version ${step.to}`);
  });
  if (!isRawProject(raw)) return raw;
  return steps.filter((step) => step.to > from).reduce((project, step) => step.rewrite(project), raw);
}

function isRawProject(value: unknown): value is RawProject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
