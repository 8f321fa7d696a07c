import { templateSheet } from '@/exercises/templates/templateOf';
import type { Template } from '@/exercises/templates/types';
import type { Translate } from '@/i18n/useText';
import { newFrame, newProject, presetTieType } from '@/model/defaults';
import { frameId, projectId } from '@/model/ids';
import type { Project } from '@/model/types';

/**
 * A project as a template begins it: its question and its kinds of ties, and nobody on the map.
 *
 * @param randomId makes the ids of project and frame
 */
export function projectFromTemplate(template: Template, t: Translate, randomId: () => string): Project {
  const frame = newFrame(
    frameId(randomId()),
    t(($) => $.home.firstFrame),
    0,
  );
  const types = template.tieTypes.map((preset, order) => ({
    ...presetTieType(preset),
    colour: order,
    order,
  }));
  return {
    ...newProject(projectId(randomId()), t(template.title), frame),
    question: t(template.question),
    tieTypes: Object.fromEntries(types.map((type) => [type.id, type])),
    worksheets: templateSheet(template),
  };
}
