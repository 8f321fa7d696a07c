import type { ReactNode } from 'react';
import type { CommandId } from '@/commands/registry';
import { useCommand } from '@/commands/useCommand';
import { IconButton } from '@/ui/Button';

interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: ReactNode;
  /** A fuller name than the command's own. */
  readonly name?: string | undefined;
  readonly isOn?: boolean;
  /** Keys that do it here, instead of the command's own. */
  readonly keys?: string;
}

/** A command as an icon button, with its keys in the tooltip. */
export function CommandButton({ id, icon, name, isOn, keys }: CommandButtonProps) {
  const { label, keys: ownKeys, isEnabled, run } = useCommand(id);
  return (
    <IconButton
      name={name ?? label}
      keys={keys ?? ownKeys}
      icon={icon}
      isOn={isOn}
      disabled={!isEnabled}
      onClick={run}
    />
  );
}
