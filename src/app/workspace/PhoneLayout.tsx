import type { ReactNode } from 'react';
import { useView } from '@/session/useSession';
import { LaterStory } from './LaterParts';
import { PhoneBar } from './PhoneBar';
import { PhoneFrames } from './PhoneFrames';
import { PhoneSelection } from './PhoneSelection';
import { PhoneSheets } from './PhoneSheets';
import { PhoneTopBar } from './PhoneTopBar';
import { useSheetGivesWay } from './useSheetGivesWay';
import styles from './Workspace.module.css';

interface PhoneLayoutProps {
  readonly onHome: () => void;
  readonly banners: ReactNode;
  readonly map: ReactNode;
}

/** The workspace of a phone: the map between two bars, everything else as sheets from below. */
export function PhoneLayout({ onHome, banners, map }: PhoneLayoutProps) {
  useSheetGivesWay();
  const isTold = useView((view) => view.story !== null);
  return (
    <div className={styles.workspace}>
      <PhoneTopBar onHome={onHome} />
      {banners}
      <PhoneFrames />
      <div className={styles.middle} data-panels="">
        {map}
      </div>
      {isTold ? (
        <LaterStory />
      ) : (
        <>
          <PhoneSelection />
          <PhoneBar />
        </>
      )}
      <PhoneSheets onHome={onHome} />
    </div>
  );
}
