import { Printer } from 'lucide-react';
import { isCharacterKey, showKeys } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS } from '@/commands/registry';
import type { Command, CommandGroup } from '@/commands/types';
import { useCommand } from '@/commands/useCommand';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { isMac, printPage } from '@/platform/page';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './Dialogs.module.css';

const GROUPS: readonly { readonly id: CommandGroup; readonly label: Message }[] = [
  { id: 'draw', label: ($) => $.help.draw },
  { id: 'walk', label: ($) => $.help.walk },
  { id: 'edit', label: ($) => $.help.edit },
  { id: 'view', label: ($) => $.help.view },
  { id: 'project', label: ($) => $.help.project },
];

interface Gesture {
  readonly id: string;
  readonly gesture: Message;
  readonly does: Message;
}

/** Keys that are no command: what they do depends on where they are pressed. */
const BY_KEYS: readonly Gesture[] = [
  { id: 'enter', gesture: ($) => $.help.enter, does: ($) => $.help.enterDoes },
  { id: 'toggle', gesture: ($) => $.help.toggle, does: ($) => $.help.toggleDoes },
  { id: 'focusZoom', gesture: ($) => $.help.focusZoom, does: ($) => $.help.focusZoomDoes },
  { id: 'presenting', gesture: ($) => $.help.presenting, does: ($) => $.help.presentingDoes },
];

const GESTURES: readonly Gesture[] = [
  { id: 'doubleClick', gesture: ($) => $.help.doubleClick, does: ($) => $.help.doubleClickDoes },
  { id: 'ring', gesture: ($) => $.help.ring, does: ($) => $.help.ringDoes },
  { id: 'ringClick', gesture: ($) => $.help.ringClick, does: ($) => $.help.ringClickDoes },
  { id: 'drag', gesture: ($) => $.help.drag, does: ($) => $.help.dragDoes },
  { id: 'marquee', gesture: ($) => $.help.marquee, does: ($) => $.help.marqueeDoes },
  { id: 'addClick', gesture: ($) => $.help.addClick, does: ($) => $.help.addClickDoes },
  { id: 'rename', gesture: ($) => $.help.rename, does: ($) => $.help.renameDoes },
  { id: 'menu', gesture: ($) => $.help.menu, does: ($) => $.help.menuDoes },
  { id: 'space', gesture: ($) => $.help.space, does: ($) => $.help.spaceDoes },
  { id: 'zoom', gesture: ($) => $.help.zoom, does: ($) => $.help.zoomDoes },
  { id: 'paste', gesture: ($) => $.help.paste, does: ($) => $.help.pasteDoes },
];

/** Every command that has keys, by group, and what the pointer does on the map; can be printed. */
export function KeysDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'keys');
  return (
    <Dialog
      title={t(($) => $.help.title)}
      description={t(($) => $.help.hint)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      isWide
      actions={
        <Button icon={<Printer size={18} />} onClick={printPage}>
          {t(($) => $.help.print)}
        </Button>
      }
    >
      <SingleKeysSwitch />
      <div className={styles.groups}>
        {GROUPS.map(({ id, label }) => (
          <section key={id} className={styles.group}>
            <h3>{t(label)}</h3>
            <GroupKeys group={id} />
          </section>
        ))}
        <GestureList heading={t(($) => $.help.byKeys)} gestures={BY_KEYS} />
        <GestureList heading={t(($) => $.help.gestures)} gestures={GESTURES} />
      </div>
    </Dialog>
  );
}

/** Speech input and shaky hands set off single letters: they can be switched off (WCAG 2.1.4). */
function SingleKeysSwitch() {
  const { t } = useText();
  const isOn = useView((state) => state.hasSingleKeys);
  const { label, run } = useCommand('toggleSingleKeys');
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={isOn} onChange={run} />
      <span>
        {label}
        <span className={styles.switchHint}>{t(($) => $.help.singleKeysHint)}</span>
      </span>
    </label>
  );
}

function GestureList({
  heading,
  gestures,
}: {
  readonly heading: string;
  readonly gestures: readonly Gesture[];
}) {
  const { t } = useText();
  return (
    <section className={styles.group}>
      <h3>{heading}</h3>
      <dl>
        {gestures.map(({ id, gesture, does }) => (
          <div key={id} className={styles.keys}>
            <dt>{t(gesture)}</dt>
            <dd className={styles.does}>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function GroupKeys({ group }: { readonly group: CommandGroup }) {
  const { t } = useText();
  const onMac = isMac();
  const hasSingleKeys = useView((state) => state.hasSingleKeys);
  const lines = new Map<string, Set<string>>();
  for (const id of COMMAND_IDS) {
    const command: Command = COMMANDS[id];
    if (command.group !== group || command.keys.length === 0) continue;
    const words = t(command.row ?? command.label);
    lines.set(words, new Set([...(lines.get(words) ?? []), ...command.keys]));
  }
  return (
    <dl>
      {[...lines].map(([words, keys]) => (
        <div key={words} className={styles.keys}>
          <dt>
            {words}
            {!hasSingleKeys && [...keys].every(isCharacterKey) ? (
              <span className={styles.off}> · {t(($) => $.help.singleKeysOff)}</span>
            ) : null}
          </dt>
          <dd>
            {[...new Set([...keys].map((one) => showKeys(one, onMac)))].map((shown) => (
              <kbd key={shown}>{shown}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
