import type { RoleId } from '@/analysis/types';
import type { ActorStyle } from '@/appearance/actorStyles';
import { ownValue } from '@/model/entries';
import type { ActorId, GroupId } from '@/model/ids';
import { actorsInFrame, groupsInOrder, notesIn, visibleTies } from '@/model/select';
import type { Shown } from '@/model/shown';
import type { Frame, Project, Tie } from '@/model/types';
import { badgesOf } from './badgeShapes';
import { drawPicture, type NameStyle } from './drawPicture';
import { foldGroups } from './foldGroups';
import { groupItems } from './groupShapes';
import { noteShapes } from './noteShapes';
import type { Picture, PictureItem } from './shapes';

/** How a map is looked at, as the canvas does; what is left out is as usual, and `null` leaves a part away. */
export interface MapLook {
  /** Who and what is seen; everybody of the frame. */
  readonly shown?: Shown;
  /** Whoever has no entry looks as usual. */
  readonly styles?: ReadonlyMap<ActorId, ActorStyle>;
  readonly roles?: Readonly<Record<ActorId, readonly RoleId[]>>;
  /** What is written on ties, '' for nothing. */
  readonly tieLabelOf?: (tie: Tie) => string;
  /** Groups are drawn when it is said how their members are counted ("5 aktor"). */
  readonly groups?: { readonly collapsed: ReadonlySet<GroupId>; readonly counted: (count: number) => string };
  readonly hasNotes?: boolean;
}

/** One frame as it is looked at. Cost O(n + m log m). */
export function mapPicture(project: Project, frame: Frame, names: NameStyle, look: MapLook = {}): Picture {
  const all = look.shown ?? everybody(project, frame);
  const collapsed = look.groups?.collapsed ?? new Set<GroupId>();
  const folded = foldGroups(all, look.groups ? groupsInOrder(project) : [], collapsed);
  const actors = folded.shown.actors.flatMap((actor) => {
    const at = ownValue(frame.place, actor.id);
    const badges = badgesOf(ownValue(look.roles ?? {}, actor.id) ?? [], actor.pinned);
    return at
      ? [{ actor, at, fate: 'kept' as const, style: look.styles?.get(actor.id) ?? null, badges }]
      : [];
  });
  const ties = folded.shown.ties.map((tie) => ({
    tie,
    type: ownValue(project.tieTypes, tie.type),
    fate: 'kept' as const,
    signs: [],
    label: look.tieLabelOf?.(tie) ?? '',
  }));
  const { scale } = names;
  const placeOf = (id: ActorId) => ownValue(frame.place, id);
  const groups = look.groups
    ? groupItems({ project, folded, placeOf, scale, counted: look.groups.counted })
    : NO_GROUPS;
  const notes = look.hasNotes
    ? notesIn(project, frame.id).map(
        (note): PictureItem => ({ kind: 'note', about: note.id, shapes: noteShapes(note, scale) }),
      )
    : [];
  return drawPicture(actors, ties, names, {
    under: [...groups.outlines, ...groups.bundles],
    overThreads: [...notes, ...groups.labels],
    withKnots: groups.knots,
    boxes: groups.boxes,
  });
}

const NO_GROUPS = { outlines: [], bundles: [], labels: [], knots: [], boxes: [] } as const;

const everybody = (project: Project, frame: Frame): Shown => ({
  actors: actorsInFrame(project, frame),
  ties: visibleTies(project, frame),
  hiddenActors: 0,
  hiddenTies: 0,
});
