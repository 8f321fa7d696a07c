import type { Session } from '@/session/createSession';
import { NOTHING_SELECTED, type ViewState } from '@/session/view';
import { arrangeMap } from './arrange';
import { copySelection, cutSelection, pasteFromClipboard } from './clipboard';
import { draftInTheMiddle } from './newActor';
import { saveProjectFile } from './saveProject';
import { deleteSelection, duplicateSelection, selectAll } from './selection';
import type { Command } from './types';

const always = () => true;
const canEdit = ({ document }: Session) => !document.readOnly;
const hasSelection = ({ view }: Session) => {
  const { selection } = view.getState();
  return selection.actors.size + selection.ties.size > 0;
};
const hasActors = ({ view }: Session) => view.getState().selection.actors.size > 0;
const hasOneActor = ({ view }: Session) => view.getState().selection.actors.size === 1;
const set = (state: Partial<ViewState>) => (session: Session) => session.view.setState(state);

/** Every command of the editor. Menus, buttons, shortcuts and the sheet of keys derive from this list. */
export const COMMANDS = {
  undo: {
    label: ($) => $.commands.undo,
    group: 'edit',
    keys: ['$mod+z'],
    isEnabled: ({ document }) => document.getHistory().undo !== null,
    run: (session) => session.undo(),
  },
  redo: {
    label: ($) => $.commands.redo,
    group: 'edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    isEnabled: ({ document }) => document.getHistory().redo !== null,
    run: (session) => session.redo(),
  },
  delete: {
    label: ($) => $.commands.delete,
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    isEnabled: (session) => canEdit(session) && hasSelection(session),
    run: deleteSelection,
  },
  duplicate: {
    label: ($) => $.commands.duplicate,
    group: 'edit',
    keys: ['$mod+d'],
    isEnabled: (session) => canEdit(session) && hasActors(session),
    run: duplicateSelection,
  },
  copy: {
    label: ($) => $.commands.copy,
    group: 'edit',
    keys: ['$mod+c'],
    isEnabled: hasActors,
    run: copySelection,
  },
  cut: {
    label: ($) => $.commands.cut,
    group: 'edit',
    keys: ['$mod+x'],
    isEnabled: (session) => canEdit(session) && hasActors(session),
    run: cutSelection,
  },
  paste: {
    label: ($) => $.commands.paste,
    group: 'edit',
    keys: ['$mod+v'],
    isEnabled: canEdit,
    run: pasteFromClipboard,
  },
  selectAll: {
    label: ($) => $.commands.selectAll,
    group: 'edit',
    keys: ['$mod+a'],
    isEnabled: always,
    run: selectAll,
  },
  clearSelection: {
    label: ($) => $.commands.clearSelection,
    group: 'edit',
    keys: ['Escape'],
    isEnabled: always,
    run: set({
      selection: NOTHING_SELECTED,
      tool: 'select',
      connectFrom: null,
      draft: null,
      naming: null,
      lit: null,
    }),
  },
  rename: {
    label: ($) => $.commands.rename,
    group: 'draw',
    keys: ['Enter', 'F2'],
    // With the connect tool in hand Enter picks the actor instead.
    isEnabled: (session) =>
      canEdit(session) && hasOneActor(session) && session.view.getState().tool !== 'connect',
    run: ({ view }) => {
      const [only] = view.getState().selection.actors;
      if (only) view.setState({ naming: only });
    },
  },
  newActor: {
    label: ($) => $.commands.newActor,
    group: 'draw',
    keys: ['n'],
    isEnabled: canEdit,
    run: draftInTheMiddle,
  },
  addNames: {
    label: ($) => $.commands.addNames,
    group: 'draw',
    keys: ['Shift+n'],
    isEnabled: canEdit,
    run: set({ dialog: 'names' }),
  },
  connectTool: {
    label: ($) => $.commands.connectTool,
    group: 'draw',
    keys: ['c'],
    isEnabled: canEdit,
    run: ({ view }) => {
      const { actors } = view.getState().selection;
      const [only] = actors;
      view.setState({ tool: 'connect', connectFrom: actors.size === 1 && only ? only : null });
    },
  },
  selectTool: {
    label: ($) => $.commands.selectTool,
    group: 'draw',
    keys: ['v'],
    isEnabled: always,
    run: set({ tool: 'select', connectFrom: null }),
  },
  panTool: {
    label: ($) => $.commands.panTool,
    group: 'draw',
    keys: ['h'],
    isEnabled: always,
    run: set({ tool: 'pan', connectFrom: null }),
  },
  arrange: {
    label: ($) => $.commands.arrange,
    group: 'view',
    keys: ['$mod+Shift+l'],
    isEnabled: canEdit,
    run: (session) => {
      void arrangeMap(session);
    },
  },
  fit: {
    label: ($) => $.commands.fit,
    group: 'view',
    keys: ['Shift+Digit1'],
    isEnabled: always,
    run: ({ view }) => view.setState({ camera: { move: 'fit' } }),
  },
  zoomIn: {
    label: ($) => $.commands.zoomIn,
    group: 'view',
    // On a US keyboard '+' is Shift and '='.
    keys: ['+', '=', 'Shift++'],
    isEnabled: always,
    run: ({ view }) => view.setState({ camera: { move: 'zoomIn' } }),
  },
  zoomOut: {
    label: ($) => $.commands.zoomOut,
    group: 'view',
    keys: ['-'],
    isEnabled: always,
    run: ({ view }) => view.setState({ camera: { move: 'zoomOut' } }),
  },
  find: {
    label: ($) => $.commands.find,
    group: 'view',
    // '/' needs Shift on German, Nordic and other keyboards.
    keys: ['$mod+f', '/', 'Shift+/'],
    isEnabled: always,
    run: set({ dialog: 'find' }),
  },
  toggleLeft: {
    label: ($) => $.commands.toggleLeft,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isLeftOpen: !state.isLeftOpen })),
  },
  toggleRight: {
    label: ($) => $.commands.toggleRight,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isRightOpen: !state.isRightOpen })),
  },
  toggleStrip: {
    label: ($) => $.commands.toggleStrip,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isStripOpen: !state.isStripOpen })),
  },
  saveFile: {
    label: ($) => $.commands.saveFile,
    group: 'project',
    keys: ['$mod+s'],
    isEnabled: always,
    run: (session) => {
      void saveProjectFile(session);
    },
  },
  openFile: {
    label: ($) => $.commands.openFile,
    group: 'project',
    keys: ['$mod+o'],
    isEnabled: always,
    run: set({ dialog: 'openFile' }),
  },
  versions: {
    label: ($) => $.commands.versions,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ dialog: 'versions' }),
  },
  tieTypes: {
    label: ($) => $.commands.tieTypes,
    group: 'project',
    keys: [],
    isEnabled: canEdit,
    run: set({ dialog: 'tieTypes' }),
  },
  keys: {
    label: ($) => $.commands.keys,
    group: 'project',
    keys: ['?', 'Shift+?'],
    isEnabled: always,
    run: set({ dialog: 'keys' }),
  },
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
