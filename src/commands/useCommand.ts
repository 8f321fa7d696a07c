import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { isMac } from '@/platform/page';
import { useSession } from '@/session/useSession';
import { shortcutOf } from './keys';
import { COMMANDS, type CommandId, runCommand } from './registry';
import type { Command } from './types';

export interface UsableCommand {
  readonly label: string;
  /** First shortcut as shown, such as "Ctrl+Z". */
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly run: () => void;
}

/** A command for a button or menu entry, enabled and named as it is right now. */
export function useCommand(id: CommandId): UsableCommand {
  const session = useSession();
  const { t } = useText();
  const command: Command = COMMANDS[id];
  const isEnabledHere = () => command.isEnabled(session);
  useSyncExternalStore(session.document.subscribe, isEnabledHere);
  const isEnabled = useStore(session.view, isEnabledHere);
  const hasSingleKeys = useStore(session.view, (state) => state.hasSingleKeys);
  return {
    label: t(command.label),
    keys: shortcutOf(command.keys, { isMac: isMac(), hasSingleKeys }),
    isEnabled,
    run: () => {
      runCommand(session, id);
    },
  };
}
