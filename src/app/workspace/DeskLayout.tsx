import type { ReactNode } from 'react';
import { useView } from '@/session/useSession';
import { FramesStrip } from './FramesStrip';
import { LaterStory } from './LaterParts';
import { LeftPanel } from './LeftPanel';
import { RightPanel } from './RightPanel';
import { TopBar } from './TopBar';
import { useCompareRoom } from './useCompareRoom';
import { useOnePanel } from './useOnePanel';
import { useRoom } from './useRoom';
import { useTableRoom } from './useTableRoom';
import styles from './Workspace.module.css';

interface DeskLayoutProps {
  readonly onHome: () => void;
  readonly banners: ReactNode;
  readonly map: ReactNode;
}

/** The workspace of a wide or middling screen: panels beside the map, or over it where they would squeeze it. */
export function DeskLayout({ onHome, banners, map }: DeskLayoutProps) {
  const isLeftOpen = useView((view) => view.isLeftOpen);
  const isRightOpen = useView((view) => view.isRightOpen);
  // A story is told in the place of the strip.
  const isStripOpen = useView((view) => view.isStripOpen && view.story === null);
  useOnePanel(useRoom() === 'tablet');
  useTableRoom();
  useCompareRoom();
  return (
    <div className={styles.workspace}>
      <TopBar onHome={onHome} />
      {banners}
      <div className={styles.middle} data-panels="">
        {isLeftOpen ? <LeftPanel /> : null}
        {map}
        {isRightOpen ? <RightPanel /> : null}
      </div>
      {isStripOpen ? <FramesStrip /> : null}
      <LaterStory />
    </div>
  );
}
