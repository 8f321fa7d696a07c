import { Popover } from '@base-ui/react/popover';
import { ChevronUp } from 'lucide-react';
import { dashArray, tieColour } from '@/appearance/tieLook';
import { useText } from '@/i18n/useText';
import { tieTypesInOrder } from '@/model/select';
import { DIRECTIONS, SIGNS, STRENGTHS } from '@/model/types';
import { useProject, useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { DIRECTION_NAMES, SIGN_NAMES, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import styles from './NextTieMenu.module.css';

/** How the next tie will be drawn: type, strength, direction; the button shows it as a thread. */
export function NextTieMenu() {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const defaults = useView((state) => state.tieDefaults);
  const types = tieTypesInOrder(project);
  const type = types.find((one) => one.id === defaults.type) ?? types[0];
  const width = defaults.strength === 'strong' ? 5 : 2.2;
  const set = (change: Partial<typeof defaults>) =>
    view.setState({ tieDefaults: { ...defaults, ...change } });
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
            <SelectField
              label={t(($) => $.canvas.nextTieType)}
              value={type?.id ?? null}
              choices={types.map((one) => ({ value: one.id, label: tieTypeName(t, one) }))}
              onChange={(chosen) => set({ type: chosen })}
            />
            <Segmented
              label={t(($) => $.canvas.nextTieStrength)}
              value={defaults.strength}
              choices={STRENGTHS.map((value) => ({ value, label: t(STRENGTH_NAMES[value]) }))}
              onChange={(strength) => set({ strength })}
            />
            <Segmented
              label={t(($) => $.canvas.nextTieDirection)}
              value={defaults.direction}
              choices={DIRECTIONS.map((value) => ({ value, label: t(DIRECTION_NAMES[value]) }))}
              onChange={(direction) => set({ direction })}
            />
            <Segmented
              label={t(($) => $.canvas.nextTieSign)}
              value={defaults.sign}
              choices={SIGNS.map((value) => ({ value, label: t(SIGN_NAMES[value]) }))}
              onChange={(sign) => set({ sign })}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
