import { shortcutOf } from '@/commands/keys';
import { COMMANDS, type CommandId, runCommand } from '@/commands/registry';
import type { Command } from '@/commands/types';
import type { Translate } from '@/i18n/useText';
import { isMac } from '@/platform/page';
import type { Session } from '@/session/createSession';
import type { MenuEntry } from '@/ui/MenuEntries';

/** Makes entries of the map's menu. */
export interface EntryMakers {
  readonly command: (id: CommandId, isDanger?: boolean) => MenuEntry;
  readonly item: (id: string, label: string, run: () => void) => MenuEntry;
  /** An entry that changes the document. */
  readonly edit: (id: string, label: string, run: () => void) => MenuEntry;
  /** A command that is on or off. */
  readonly toggle: (id: CommandId, isOn: boolean) => MenuEntry;
  readonly line: (id: string) => MenuEntry;
}

/** Makers of entries for a session, in the reader's language. */
export function menuEntryMakers(session: Session, t: Translate): EntryMakers {
  const ofCommand = (id: CommandId) => {
    const record: Command = COMMANDS[id];
    const { hasSingleKeys } = session.view.getState();
    return {
      kind: 'item',
      id,
      label: t(record.label),
      keys: shortcutOf(record.keys, { isMac: isMac(), hasSingleKeys }),
      isDisabled: !record.isEnabled(session),
      run: () => {
        runCommand(session, id);
      },
    } as const;
  };
  return {
    command: (id, isDanger = false) => ({ ...ofCommand(id), isDanger }),
    item: (id, label, run) => ({ kind: 'item', id, label, run }),
    edit: (id, label, run) => ({ kind: 'item', id, label, isDisabled: session.document.readOnly, run }),
    toggle: (id, isOn) => ({ ...ofCommand(id), isOn }),
    line: (id) => ({ kind: 'line', id }),
  };
}
