import type { ReactNode } from 'react';
import { useId } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { byName } from '@/wording/names';
import { ShowMore } from '../ShowMore';
import { useShown } from '../useShown';
import styles from './Tray.module.css';
import type { OpenGrid } from './useGrid';

/** Names beside the grid before one asks for more. */
const FIRST = 40;

interface TrayProps {
  readonly open: OpenGrid;
  readonly isOver: boolean;
  readonly chip: (id: ActorId) => ReactNode;
}

/** Who has no place on the grid yet. */
export function Tray({ open: { unplaced, project, reading }, isOver, chip }: TrayProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const shown = useShown(unplaced.length, FIRST);
  const isInterest = reading === 'interest';
  return (
    <section className={`${styles.tray} ${isOver ? styles.over : ''}`} data-tray="" aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {isInterest ? t(($) => $.grid.tray) : t(($) => $.grid.networkTray)}
        {unplaced.length > 0 ? <span className={styles.count}>{text.whole(unplaced.length)}</span> : null}
      </h3>
      {unplaced.length === 0 ? (
        <p className={styles.hint}>
          {isInterest ? t(($) => $.grid.trayEmpty) : t(($) => $.grid.networkTrayEmpty)}
        </p>
      ) : (
        <>
          <p className={styles.hint}>
            {isInterest ? t(($) => $.grid.trayHint) : t(($) => $.grid.networkTrayHint)}
          </p>
          <ul className={styles.list}>
            {byName(text, project, unplaced)
              .slice(0, shown.count)
              .map((one) => (
                <li key={one}>{chip(one)}</li>
              ))}
          </ul>
          <ShowMore shown={shown} total={unplaced.length} />
        </>
      )}
    </section>
  );
}
