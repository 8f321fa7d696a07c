import { isSame } from '@/document/isSame';
import type { Library } from '@/document/library';
import type { Project } from '@/model/types';
import { withoutDangling } from '@/transfer/withoutDangling';

/** Projects from a file of which some are on this device already, as they are in the file. */
export interface Restoring {
  /** The file, or the first of several. */
  readonly name: string;
  readonly projects: readonly Project[];
  /** Those of them that are not here. */
  readonly missing: readonly Project[];
}

/**
 * Tells which projects of a file are here already without a change. Ids do not count: whatever is opened from a file
 * gets new ones.
 *
 * @returns the projects in the order of the file. Cost O(projects here × projects in the file), each compared once by
 *          its content as a file holds it; all are missing where storage cannot be read
 */
export async function planRestore(
  name: string,
  projects: readonly Project[],
  library: Pick<Library, 'exportAll'>,
): Promise<Restoring> {
  const read = await library.exportAll();
  const here = read.ok ? read.value.projects.map(contentOf) : [];
  const missing = projects.filter((project) => {
    const content = contentOf(project);
    return !here.some((one) => isSame(one, content));
  });
  return { name, projects, missing };
}

function contentOf(project: Project) {
  const { id: _, ...content } = withoutDangling(project);
  return content;
}
