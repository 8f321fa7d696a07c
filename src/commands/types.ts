import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';

/** Under which heading the sheet of shortcuts and the menus list a command. */
export type CommandGroup = 'edit' | 'draw' | 'walk' | 'view' | 'project';

/** A command is a record; buttons, menus, shortcuts and help all derive from it. */
export interface Command {
  readonly label: Message;
  readonly group: CommandGroup;
  /**
   * Shortcuts in tinykeys' notation, the first one shown. Single letters work only while the canvas has
   * the focus.
   */
  readonly keys: readonly string[];
  /**
   * Where its keys work: in the whole window, or only while the canvas has the focus. Unless told, combinations
   * with Ctrl or Alt work in the window, single keys on the canvas.
   */
  readonly where?: 'window' | 'canvas';
  /** Its keys are left to the browser, whose event of the clipboard follows them. */
  readonly byEvent?: true;
  /** Works while a field has the focus too, as every command of the project does. */
  readonly isForFields?: boolean;
  /** Commands with the same row are one line of the sheet of shortcuts: one thing to four sides, say. */
  readonly row?: Message;
  /** Only a key: it would make no sense in the palette. */
  readonly isOnlyKey?: boolean;
  /** Whether running it now would do something. */
  readonly isEnabled: (session: Session) => boolean;
  readonly run: (session: Session) => void;
}
