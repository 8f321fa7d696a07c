import { Activity, useState } from 'react';
import { MapCanvas } from '@/canvas/MapCanvas';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { Screen } from '@/session/panels';
import { useProjectPart, useView } from '@/session/useSession';
import { LaterComparison, LaterGrid, LaterReport, LaterTable, LaterWorksheets } from './LaterParts';
import { MapPurpose } from './MapPurpose';
import { NoticeList } from './NoticeList';
import { QuestionCard } from './QuestionCard';
import { PhoneStart } from './start/PhoneStart';
import { StartOverlay } from './start/StartOverlay';
import styles from './Workspace.module.css';

const AREAS: Readonly<Record<Screen, Message>> = {
  map: ($) => $.editor.mapArea,
  table: ($) => $.table.area,
  grid: ($) => $.grid.title,
  compare: ($) => $.compare.title,
  worksheets: ($) => $.sheets.title,
  report: ($) => $.reportScreen.title,
};

/**
 * The map, the table of it and the stakeholder grid, one of them in sight. What was opened once stays: the map with its size, so that
 * its camera is where it was; the table with what was sorted and typed, without working while it is hidden.
 */
export function Twins({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useText();
  const screen = useView((view) => view.screen);
  const isMap = screen === 'map';
  const [opened, setOpened] = useState({
    map: isMap,
    table: screen === 'table',
    grid: screen === 'grid',
    compare: screen === 'compare',
    worksheets: screen === 'worksheets',
    report: screen === 'report',
  });
  if (!opened[screen]) setOpened({ ...opened, [screen]: true });
  return (
    <main className={styles.map} aria-label={t(AREAS[screen])}>
      {opened.map ? (
        <div className={`${styles.twin} ${isMap ? '' : styles.unseen}`} inert={!isMap}>
          <MapCanvas />
          <StartOverlay />
          {isPhone ? null : <MapPurpose />}
        </div>
      ) : null}
      {opened.table ? (
        <Activity mode={screen === 'table' ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterTable
              isPhone={isPhone}
              question={isPhone ? <Question /> : null}
              starting={isPhone ? <PhoneStart /> : null}
            />
          </div>
        </Activity>
      ) : null}
      {opened.grid ? (
        <Activity mode={screen === 'grid' ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterGrid isPhone={isPhone} />
          </div>
        </Activity>
      ) : null}
      {opened.compare ? (
        <Activity mode={screen === 'compare' ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterComparison isPhone={isPhone} />
          </div>
        </Activity>
      ) : null}
      {opened.worksheets ? (
        <Activity mode={screen === 'worksheets' ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterWorksheets isPhone={isPhone} />
          </div>
        </Activity>
      ) : null}
      {opened.report ? (
        <Activity mode={screen === 'report' ? 'visible' : 'hidden'}>
          <div className={styles.twin}>
            <LaterReport isPhone={isPhone} />
          </div>
        </Activity>
      ) : null}
      <NoticeList />
    </main>
  );
}

/** What the map is for, over the list too once it is said. */
function Question() {
  const isSaid = useProjectPart(({ question, problem, purpose }) => `${question}${problem}${purpose}` !== '');
  return isSaid ? <QuestionCard /> : null;
}
