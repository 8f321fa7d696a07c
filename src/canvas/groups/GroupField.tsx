import { useText } from '@/i18n/useText';
import { changeGroup } from '@/model/edits/groups';
import type { Group } from '@/model/types';
import { useSession } from '@/session/useSession';
import { focusMark } from '../marks/markNodes';
import { NameField } from '../NameField';

/** The name field of a group; an empty name leaves the one it has. */
export function GroupField({ group }: { readonly group: Group }) {
  const { t } = useText();
  const { apply, view } = useSession();
  const stop = () => {
    view.setState({ writing: null });
    focusMark({ on: 'group', id: group.id });
  };
  return (
    <NameField
      first={group.name}
      label={t(($) => $.groups.nameOfGroup)}
      onDone={(name) => {
        apply(changeGroup(group, { name }));
        stop();
      }}
      onCancel={stop}
    />
  );
}
