import { ArrowDown } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { hasCoarsePointer } from '@/platform/page';
import type { Session } from '@/session/createSession';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { useRoom } from '../useRoom';
import { FirstTask } from './FirstTask';
import { RingPicture } from './RingPicture';
import { StartCard } from './StartCard';
import styles from './StartOverlay.module.css';
import { useIsStarting } from './useIsStarting';

/** What stands over the map in the first minute: ways to start, hints, and a small task. */
export function StartOverlay() {
  const session = useSession();
  const { document } = session;
  useGoneAtFirstAction(session);
  const project = useProject();
  const frame = useFrame();
  const isShown = useIsStarting();
  const isLeftOpen = useView((view) => view.isLeftOpen);
  // Beside the map the task has a margin of its own, and covers nothing one draws on.
  const hasMargin = useRoom() === 'wide' && isLeftOpen;
  const isBusy = useView(
    (view) => view.draft !== null || view.tool === 'connect' || view.presenting !== 'off',
  );
  if (document.readOnly || isBusy) return null;
  const isEmpty = actorsInFrame(project, frame).length === 0;
  return (
    <div className={styles.overlay}>
      {hasMargin ? null : <FirstTask />}
      {isShown ? <Welcome /> : isEmpty ? <EmptyLine /> : null}
    </div>
  );
}

/** With the first change the ways to start are behind one, also when they were asked for. */
function useGoneAtFirstAction({ document, view }: Session): void {
  useEffect(() => {
    const before = document.getProject();
    return document.subscribe(() => {
      if (document.getProject() !== before && view.getState().start !== 'closed')
        view.setState({ start: 'closed' });
    });
  }, [document, view]);
}

/** The card with its hints. They stand in one grid with it, so that none covers another at any size. */
function Welcome() {
  const { t } = useText();
  const room = useRoom();
  return (
    <div className={styles.welcome}>
      <StartCard />
      <p className={`${styles.hint} ${styles.ring}`}>
        <RingPicture />
        {t(($) => $.start.hintRing)}
      </p>
      <p className={`${styles.hint} ${styles.tools}`}>
        {room === 'phone' ? t(($) => $.start.hintAdd) : t(($) => $.start.hintTools)}
        <ArrowDown size={18} aria-hidden="true" />
      </p>
    </div>
  );
}

/** What an empty map still says once the card was put away. */
function EmptyLine() {
  const { t } = useText();
  return (
    <p className={styles.line}>
      {hasCoarsePointer() ? t(($) => $.canvas.emptyTap) : t(($) => $.canvas.emptyTwice)}
    </p>
  );
}
