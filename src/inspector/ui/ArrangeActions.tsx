import { ALIGNING, SPREADING } from '@/commands/selectionTools';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { ArrangeIcon, type ArrangeId } from '@/ui/ArrangeIcon';
import { IconButton } from '@/ui/Button';
import styles from './Form.module.css';

const TOOLS = [...ALIGNING, ...SPREADING, 'group'] as const;

/** Lines up, spreads or groups the selected actors: on a phone, where nothing floats over the map, from here. */
export function ArrangeActions() {
  const { t } = useText();
  return (
    <div className={styles.actions} role="toolbar" aria-label={t(($) => $.moving.selectionTools)}>
      {TOOLS.map((id) => (
        <Tool key={id} id={id} />
      ))}
    </div>
  );
}

function Tool({ id }: { readonly id: ArrangeId }) {
  const { label, keys, isEnabled, run } = useCommand(id);
  return (
    <IconButton name={label} keys={keys} icon={<ArrangeIcon of={id} />} disabled={!isEnabled} onClick={run} />
  );
}
