import { showKeys } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS } from '@/commands/registry';
import type { Command, CommandGroup } from '@/commands/types';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { isMac } from '@/platform/page';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import styles from './Dialogs.module.css';

const GROUPS: readonly { readonly id: CommandGroup; readonly label: Message }[] = [
  { id: 'edit', label: ($) => $.help.edit },
  { id: 'draw', label: ($) => $.help.draw },
  { id: 'view', label: ($) => $.help.view },
  { id: 'project', label: ($) => $.help.project },
];

const GESTURES: readonly { readonly id: string; readonly gesture: Message; readonly does: Message }[] = [
  { id: 'doubleClick', gesture: ($) => $.help.doubleClick, does: ($) => $.help.doubleClickDoes },
  { id: 'ring', gesture: ($) => $.help.ring, does: ($) => $.help.ringDoes },
  { id: 'drag', gesture: ($) => $.help.drag, does: ($) => $.help.dragDoes },
  { id: 'marquee', gesture: ($) => $.help.marquee, does: ($) => $.help.marqueeDoes },
  { id: 'space', gesture: ($) => $.help.space, does: ($) => $.help.spaceDoes },
];

/** Every command that has keys, by group, and what the pointer does on the map. */
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
    >
      <div className={styles.groups}>
        {GROUPS.map(({ id, label }) => (
          <section key={id} className={styles.group}>
            <h3>{t(label)}</h3>
            <GroupKeys group={id} />
          </section>
        ))}
        <section className={styles.group}>
          <h3>{t(($) => $.help.gestures)}</h3>
          <dl>
            {GESTURES.map(({ id, gesture, does }) => (
              <div key={id} className={styles.keys}>
                <dt>{t(gesture)}</dt>
                <dd className={styles.does}>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function GroupKeys({ group }: { readonly group: CommandGroup }) {
  const { t } = useText();
  const onMac = isMac();
  return (
    <dl>
      {COMMAND_IDS.map((id): Command & { readonly id: string } => ({ id, ...COMMANDS[id] }))
        .filter((command) => command.group === group && command.keys.length > 0)
        .map(({ id, label, keys }) => (
          <div key={id} className={styles.keys}>
            <dt>{t(label)}</dt>
            <dd>
              {[...new Set(keys.map((one) => showKeys(one, onMac)))].map((shown) => (
                <kbd key={shown}>{shown}</kbd>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
