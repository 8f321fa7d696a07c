import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';

/** Under which heading the sheet of shortcuts and the menus list a command. */
export type CommandGroup = 'edit' | 'draw' | 'view' | 'project';

/** A command is a record; buttons, menus, shortcuts and help all derive from it. */
export interface Command {
  readonly label: Message;
  readonly group: CommandGroup;
  /**
   * Shortcuts in tinykeys' notation, the first one shown. Single letters work only while the canvas has
   * the focus.
   */
  readonly keys: readonly string[];
  /** Where combinations with Ctrl or Alt work: in the whole window, or only while the canvas has the focus. */
  readonly where?: 'window' | 'canvas';
  /** Its keys are left to the browser, whose event of the clipboard follows them. */
  readonly byEvent?: true;
  /** Whether running it now would do something. */
  readonly isEnabled: (session: Session) => boolean;
  readonly run: (session: Session) => void;
}
