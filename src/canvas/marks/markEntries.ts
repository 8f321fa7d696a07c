import { toggleFolded, ungroup } from '@/commands/marks';
import type { Translate } from '@/i18n/useText';
import { addToGroup, groupsWith, leaveGroup } from '@/model/edits/groups';
import { ownValue } from '@/model/entries';
import type { ActorId, GroupId } from '@/model/ids';
import { groupsInOrder, isInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';
import type { Mark } from '@/session/hand';
import { select } from '@/session/view';
import type { MenuEntry } from '@/ui/MenuEntries';
import type { EntryMakers } from '../menuEntryMakers';

/** The context menu of a group. */
export function groupEntries(session: Session, t: Translate, makers: EntryMakers, id: GroupId): MenuEntry[] {
  const { view, document, frame, apply } = session;
  const { item, edit, line } = makers;
  const project = document.getProject();
  const group = ownValue(project.groups, id);
  if (!group) return [];
  const { collapsed, selection } = view.getState();
  const mark: Mark = { on: 'group', id };
  const outside = [...selection.actors].filter((actor) => !group.members.includes(actor));
  return [
    edit(
      'renameGroup',
      t(($) => $.groups.rename),
      () => view.setState({ marked: mark, writing: mark }),
    ),
    item('fold', collapsed.has(id) ? t(($) => $.groups.unfold) : t(($) => $.groups.fold), () =>
      toggleFolded(session, id),
    ),
    item(
      'selectMembers',
      t(($) => $.groups.selectMembers),
      () => {
        view.setState({ marked: null });
        select(
          view,
          group.members.filter((member) => isInFrame(project, frame(), member)),
        );
      },
    ),
    ...(outside.length > 0
      ? [
          edit(
            'addSelected',
            t(($) => $.groups.addSelected),
            () => apply(addToGroup(group, outside)),
          ),
        ]
      : []),
    line('group'),
    edit(
      'ungroup',
      t(($) => $.groups.ungroup),
      () => ungroup(session, [group]),
    ),
  ];
}

/** The context menu of a note. */
export function noteEntries(
  t: Translate,
  { edit, command, line }: EntryMakers,
  write: () => void,
): MenuEntry[] {
  return [
    edit(
      'editNote',
      t(($) => $.groups.editNote),
      write,
    ),
    line('note'),
    command('delete', true),
  ];
}

/** Groups that actors can be put into, and those they can be taken out of. */
export function membershipEntries(
  { document, apply }: Session,
  t: Translate,
  { edit }: EntryMakers,
  actors: ReadonlySet<ActorId>,
): MenuEntry[] {
  const { groups } = document.getProject();
  const all = groupsInOrder(document.getProject());
  const open = all.filter(({ members }) => [...actors].some((id) => !members.includes(id)));
  return [
    ...open.slice(0, MOST_GROUPS).map((group) =>
      edit(
        `into-${group.id}`,
        t(($) => $.groups.addTo, { name: group.name }),
        () => apply(addToGroup(group, [...actors])),
      ),
    ),
    ...groupsWith(groups, actors)
      .slice(0, MOST_GROUPS)
      .map((group) =>
        edit(
          `out-of-${group.id}`,
          t(($) => $.groups.removeFrom, { name: group.name }),
          () => apply(leaveGroup(group, actors)),
        ),
      ),
  ];
}

/** More groups than this would push everything else out of a menu; a group's own menu takes in too. */
const MOST_GROUPS = 5;
