import { Popover } from '@base-ui/react/popover';
import { ChevronUp } from 'lucide-react';
import { dashArray, tieColour } from '@/appearance/tieLook';
import { useText } from '@/i18n/useText';
import { tieTypesInOrder } from '@/model/select';
import { useProjectPart, useView } from '@/session/useSession';
import { STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import { NextTieFields } from './NextTieFields';
import styles from './NextTieMenu.module.css';

/** How the next tie will be drawn: type, strength, direction; the button shows it as a thread. */
export function NextTieMenu() {
  const { t } = useText();
  const tieTypes = useProjectPart((project) => project.tieTypes);
  const defaults = useView((state) => state.tieDefaults);
  const types = tieTypesInOrder({ tieTypes });
  const type = types.find((one) => one.id === defaults.type) ?? types[0];
  const width = defaults.strength === 'strong' ? 5 : 2.2;
  const label = `${t(($) => $.canvas.nextTie)}: ${tieTypeName(t, type)}, ${t(STRENGTH_NAMES[defaults.strength])}`;
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.trigger} aria-label={label} title={label}>
        <svg width="30" height="12" aria-hidden="true">
          <line
            x1="3"
            x2="27"
            y1="6"
            y2="6"
            stroke={tieColour(type?.colour ?? 0)}
            strokeWidth={width}
            strokeLinecap="round"
            strokeDasharray={dashArray(type?.dash ?? 'solid', width)}
          />
        </svg>
        <ChevronUp size={13} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="top" sideOffset={10}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{t(($) => $.canvas.nextTie)}</Popover.Title>
            <NextTieFields />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
