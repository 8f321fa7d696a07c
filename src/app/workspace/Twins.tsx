import { Activity, useState } from 'react';
import { MapCanvas } from '@/canvas/MapCanvas';
import { useText } from '@/i18n/useText';
import { useProject, useView } from '@/session/useSession';
import { LaterTable } from './LaterParts';
import { NoticeList } from './NoticeList';
import { QuestionCard } from './QuestionCard';
import { PhoneStart } from './start/PhoneStart';
import { StartOverlay } from './start/StartOverlay';
import styles from './Workspace.module.css';

/**
 * The map and the table of it, one of them in sight. What was opened once stays: the map with its size, so that
 * its camera is where it was; the table with what was sorted and typed, without working while it is hidden.
 */
export function Twins({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useText();
  const screen = useView((view) => view.screen);
  const isTable = screen === 'table';
  const [opened, setOpened] = useState({ map: !isTable, table: isTable });
  if (!opened[screen]) setOpened({ ...opened, [screen]: true });
  return (
    <main className={styles.map} aria-label={isTable ? t(($) => $.table.area) : t(($) => $.editor.mapArea)}>
      {opened.map ? (
        <div className={`${styles.twin} ${isTable ? styles.unseen : ''}`} inert={isTable}>
          <MapCanvas />
          <StartOverlay />
        </div>
      ) : null}
      {opened.table ? (
        <Activity mode={isTable ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterTable
              isPhone={isPhone}
              question={isPhone ? <Question /> : null}
              starting={isPhone ? <PhoneStart /> : null}
            />
          </div>
        </Activity>
      ) : null}
      <NoticeList />
    </main>
  );
}

/** The question of the map, over the list too once there is one. */
function Question() {
  return useProject().question ? <QuestionCard /> : null;
}
