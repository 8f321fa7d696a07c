import type { Translate } from '@/i18n/useText';
import { entriesOf } from '@/model/entries';
import type { Frame, Place, Project } from '@/model/types';
import type { DrawnGuides, LaneKind, LayoutView } from '@/session/layouts';
import { sectorName } from '@/wording/fields';

/**
 * The lines to be drawn in a frame: those of the last layout, while somebody it moved still stands where it put
 * it. So they go with an undo, come back with a redo, and stay when single actors are moved.
 */
export function drawnGuides({ drawn, areGuidesShown }: LayoutView, frame: Frame): DrawnGuides | null {
  if (!drawn || !areGuidesShown || drawn.frame !== frame.id) return null;
  const isThere = drawn.places.some(({ id, to }) => {
    const at = frame.place[id];
    return at?.[0] === to[0] && at[1] === to[1];
  });
  return isThere ? drawn : null;
}

/** Corners of the lines, which are to be seen with the actors; none where there are no lines. */
export function guideCorners(layout: LayoutView, frame: Frame): Place[] {
  const guides = drawnGuides(layout, frame)?.guides;
  if (!guides) return [];
  if (guides.kind === 'lanes') {
    return guides.lanes.flatMap(({ left, right }): Place[] => [
      [left, guides.top],
      [right, guides.bottom],
    ]);
  }
  const { columns, rows } = guides;
  return [
    [columns[0] ?? 0, rows[0] ?? 0],
    [columns.at(-1) ?? 0, rows.at(-1) ?? 0],
  ];
}

/** What stands over a lane. */
export function laneName(t: Translate, project: Project, key: string, by: LaneKind): string {
  if (by === 'sector') return key === '' ? t(($) => $.layouts.noSector) : sectorName(t, key);
  const group = entriesOf(project.groups).find(([id]) => id === key)?.[1];
  return group?.name || t(($) => $.layouts.noGroup);
}
