import type { Session } from '@/session/createSession';
import { COMPARE_COMMANDS } from './compareCommands';
import { DRAW_COMMANDS } from './drawCommands';
import { EDIT_COMMANDS } from './editCommands';
import { EXERCISE_COMMANDS } from './exerciseCommands';
import { FOCUS_COMMANDS } from './focusCommands';
import { FRAME_COMMANDS } from './frameCommands';
import { GRID_COMMANDS } from './gridCommands';
import { GROUP_COMMANDS } from './groupCommands';
import { GUIDE_COMMANDS } from './guideCommands';
import { LAYOUT_COMMANDS } from './layoutCommands';
import { LOOKING_COMMANDS } from './lookingCommands';
import { MOVING_COMMANDS } from './movingCommands';
import { PROJECT_COMMANDS } from './projectCommands';
import { SCREEN_COMMANDS } from './screenCommands';
import { SHARE_COMMANDS } from './shareCommands';
import { START_COMMANDS } from './startCommands';
import { STORY_COMMANDS } from './storyCommands';
import { TABLE_COMMANDS } from './tableCommands';
import type { Command } from './types';
import { VIEW_COMMANDS } from './viewCommands';
import { WALKING_COMMANDS } from './walkingCommands';
import { WEAVING_COMMANDS } from './weavingCommands';
import { WHAT_IF_COMMANDS } from './whatIfCommands';

/** Every command of the editor. Menus, buttons, shortcuts, the palette and the sheet of keys derive from this list. */
export const COMMANDS = {
  ...EDIT_COMMANDS,
  ...DRAW_COMMANDS,
  ...WALKING_COMMANDS,
  ...MOVING_COMMANDS,
  ...GROUP_COMMANDS,
  ...VIEW_COMMANDS,
  ...EXERCISE_COMMANDS,
  ...FOCUS_COMMANDS,
  ...FRAME_COMMANDS,
  ...SCREEN_COMMANDS,
  ...LAYOUT_COMMANDS,
  ...LOOKING_COMMANDS,
  ...WHAT_IF_COMMANDS,
  ...WEAVING_COMMANDS,
  ...TABLE_COMMANDS,
  ...GRID_COMMANDS,
  ...GUIDE_COMMANDS,
  ...COMPARE_COMMANDS,
  ...PROJECT_COMMANDS,
  ...SHARE_COMMANDS,
  ...START_COMMANDS,
  ...STORY_COMMANDS,
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** Ids of all commands, in the order of the list. */
export const COMMAND_IDS = Object.keys(COMMANDS).filter(isCommandId);

/** Whether a word names a command. */
function isCommandId(word: string): word is CommandId {
  return Object.hasOwn(COMMANDS, word);
}

/** Runs a command if it is enabled. @returns whether it ran */
export function runCommand(session: Session, id: CommandId): boolean {
  const command: Command = COMMANDS[id];
  if (!command.isEnabled(session)) return false;
  command.run(session);
  return true;
}
