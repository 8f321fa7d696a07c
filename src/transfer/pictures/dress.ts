import type { RoleId } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import { scalesOf } from '@/appearance/scales';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Shown } from '@/model/shown';
import type { Actor, Frame } from '@/model/types';
import type { MapLook } from '@/picture/mapPicture';
import { actorName } from '@/wording/fields';
import { hiddenWords } from '@/wording/hiddenWords';
import { actorLabels, tieLabels } from '@/wording/mapLabels';
import type { PictureSource } from './source';

/** How the style in force dresses a frame, as the canvas does. */
export function dressOf(source: PictureSource, frame: Frame) {
  const { project, text, style, collapsed } = source;
  const { t } = text;
  const result = source.result?.frame === frame.id ? source.result : null;
  const actors = actorsInFrame(project, frame);
  const scales = scalesOf(actors, style, { project, result });
  const roles: Record<ActorId, readonly RoleId[]> = {};
  for (const [id, findings] of entriesOf(result?.roles ?? {})) roles[id] = findings.map(({ role }) => role);
  const look: MapLook = {
    styles: actorStyles(actors, scales),
    roles,
    tieLabelOf: tieLabels(t, project.tieTypes, style.tieLabelBy),
    groups: { collapsed, counted: (count) => t(($) => $.common.actorCount, { count }) },
  };
  return {
    scales,
    look,
    labelOf: actorLabels(text, project.groups, style.labelBy, scales.label),
    nameOf: (actor: Actor) => actorName(t, actor),
    hiddenWords: (shown: Pick<Shown, 'hiddenActors' | 'hiddenTies'>) => hiddenWords(text, shown),
  };
}
