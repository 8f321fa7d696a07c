import { Command as CommandIcon, Layers, UserRound } from 'lucide-react';
import { useRef, useState } from 'react';
import { shortcutOf } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS, type CommandId, runCommand } from '@/commands/registry';
import type { Command } from '@/commands/types';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { isMac } from '@/platform/page';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { openFrame, show } from '@/session/view';
import { Dialog } from '@/ui/Dialog';
import { PickList, type PickOption } from '@/ui/PickList';
import { actorName } from '@/wording/fields';
import { matchEntries } from './matchEntries';

/** Everything one can do or go to right now, found by typing. */
export function PaletteDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'palette');
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      title={t(($) => $.palette.title)}
      description={t(($) => $.palette.hint)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      initialFocus={field}
    >
      <Palette field={field} />
    </Dialog>
  );
}

interface PaletteOption extends PickOption {
  readonly run: () => void;
}

function Palette({ field }: Pick<Parameters<typeof PickList>[0], 'field'>) {
  const { t } = useText();
  const { view } = useSession();
  const [typed, setTyped] = useState('');
  const recent = useView((state) => state.recentCommands);
  const found = matchEntries(useOptions(typed.trim() !== ''), typed, recent);
  const pick = (id: string) => {
    const option = found.find((one) => one.id === id);
    if (!option) return;
    view.setState({
      dialog: null,
      recentCommands: [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT),
    });
    onceClosed(option.run);
  };
  return (
    <PickList
      field={field}
      label={t(($) => $.palette.field)}
      listLabel={t(($) => $.palette.list)}
      typed={typed}
      onTyped={setTyped}
      options={found}
      onPick={pick}
      status={t(($) => $.palette.matches, { count: found.length })}
      none={t(($) => $.palette.nothing, { text: typed.trim() })}
    />
  );
}

const MOST_RECENT = 12;

/** Commands that are enabled; with something typed also actors, and frames where there are several. */
function useOptions(isSearching: boolean): readonly PaletteOption[] {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const hasSingleKeys = useView((state) => state.hasSingleKeys);
  const commands = COMMAND_IDS.filter((id) => isOffered(COMMANDS[id]) && COMMANDS[id].isEnabled(session)).map(
    (id: CommandId): PaletteOption => {
      const command: Command = COMMANDS[id];
      return {
        id,
        icon: <CommandIcon size={18} />,
        label: t(command.label),
        hint: shortcutOf(command.keys, { isMac: isMac(), hasSingleKeys }),
        run: () => void runCommand(session, id),
      };
    },
  );
  const frames = project.frames
    .filter(({ id }) => id !== frame.id)
    .map(
      ({ id, title }): PaletteOption => ({
        id: `frame ${id}`,
        icon: <Layers size={18} />,
        label: t(($) => $.palette.toFrame, { title }),
        hint: t(($) => $.palette.frame),
        run: () => openFrame(session.view, id),
      }),
    );
  const actors = isSearching
    ? actorsInFrame(project, frame).map(
        (actor): PaletteOption => ({
          id: `actor ${actor.id}`,
          icon: <UserRound size={18} />,
          label: t(($) => $.palette.toActor, { name: actorName(t, actor) }),
          hint: t(($) => $.palette.actor),
          run: () => {
            show(session.view, [actor.id]);
            session.view.setState({ keysTo: { on: 'actor', id: actor.id } });
          },
        }),
      )
    : [];
  return [...commands, ...frames, ...actors];
}

const isOffered = ({ isOnlyKey = false }: Command) => !isOnlyKey;

/** How many drawings a dialog may take to close and give the focus back. */
const MOST_FRAMES = 60;

/** Runs when the dialog has given the focus back: a name field that opens must be the last to take it. */
function onceClosed(run: () => void, framesLeft = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const isClosed = document.activeElement?.closest('[role="dialog"]') === null;
    if (isClosed || framesLeft === 0) requestAnimationFrame(run);
    else onceClosed(run, framesLeft - 1);
  });
}
