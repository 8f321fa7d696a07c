import type { Edit } from '@/model/edit';
import type { Project } from '@/model/types';

/** A project after edits of worksheets and plans, as the document would have it. */
export function applied(project: Project, ...edits: readonly Edit[]): Project {
  let { worksheets, plan } = project;
  for (const change of edits.flatMap(({ changes }) => changes)) {
    if (change.on === 'worksheet') worksheets = written(worksheets, change.id, change.set);
    else if (change.on === 'plan') plan = written(plan, change.id, change.set);
    else throw new Error(`applied: ${change.on} is not written here`);
  }
  return { ...project, worksheets, plan };
}

function written(
  records: Project['plan'],
  id: string,
  set: Readonly<Record<string, unknown>>,
): Project['plan'] {
  const fields = Object.entries({ ...records[id], ...set }).filter(([, value]) => value !== undefined);
  return { ...records, [id]: Object.fromEntries(fields) };
}
