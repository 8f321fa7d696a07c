import { ChartNoAxesColumn, Ellipsis, List, Plus, Spline, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '@/commands/useCommand';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { SheetId } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import styles from './Phone.module.css';

interface SheetItem {
  readonly id: SheetId;
  readonly label: Message;
  readonly icon: ReactNode;
}

const ADD: SheetItem = { id: 'add', label: ($) => $.editor.phoneAdd, icon: <Plus size={20} /> };
const OTHERS: readonly SheetItem[] = [
  { id: 'reading', label: ($) => $.editor.phoneReading, icon: <ChartNoAxesColumn size={20} /> },
  { id: 'more', label: ($) => $.editor.phoneMore, icon: <Ellipsis size={20} /> },
];

/** The bar under the map on a phone: five items, within reach of a thumb. */
export function PhoneBar() {
  const { t } = useText();
  const { document, view } = useSession();
  const connect = useCommand('connectTool');
  const stop = useCommand('selectTool');
  const twin = useCommand('toggleTable');
  const isTable = useView((state) => state.screen === 'table');
  const isMap = useView((state) => state.screen === 'map');
  const isConnecting = useView((state) => state.tool === 'connect');
  return (
    <nav className={styles.bottom} aria-label={t(($) => $.editor.phoneBar)}>
      <Item item={ADD} isDisabled={document.readOnly} onPress={() => view.setState({ sheet: 'add' })} />
      <button
        type="button"
        className={styles.item}
        aria-pressed={isConnecting}
        disabled={!connect.isEnabled}
        onClick={
          // Without the map one connects by names.
          !isMap ? () => view.setState({ dialog: 'neighbours' }) : isConnecting ? stop.run : connect.run
        }
      >
        <Spline size={20} />
        {t(($) => $.editor.phoneConnect)}
      </button>
      <button type="button" className={styles.item} onClick={twin.run}>
        {isTable ? <Waypoints size={20} /> : <List size={20} />}
        {isTable ? t(($) => $.table.toMap) : t(($) => $.editor.phoneList)}
      </button>
      {OTHERS.map((item) => (
        <Item key={item.id} item={item} onPress={() => view.setState({ sheet: item.id })} />
      ))}
    </nav>
  );
}

interface ItemProps {
  readonly item: SheetItem;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Item({ item, isDisabled = false, onPress }: ItemProps) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={styles.item}
      aria-haspopup="dialog"
      disabled={isDisabled}
      onClick={onPress}
    >
      {item.icon}
      {t(item.label)}
    </button>
  );
}
