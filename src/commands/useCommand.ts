import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { isMac } from '@/platform/page';
import { useSession } from '@/session/useSession';
import { showKeys } from './keys';
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
  const [first] = command.keys;
  return {
    label: t(command.label),
    keys: first === undefined ? undefined : showKeys(first, isMac()),
    isEnabled,
    run: () => {
      runCommand(session, id);
    },
  };
}
