import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { useProject, useView } from '@/session/useSession';
import { compareFrames } from '@/stages/compare/compareFrames';
import { stepWords } from '@/wording/frameStep';
import styles from './FrameCaption.module.css';

/** Which frame was stepped to and what changed on the way; screen readers are told so elsewhere. */
export function FrameCaption() {
  const { t } = useText();
  const project = useProject();
  // A story says by itself where it went.
  const step = useView((view) => (view.story === null ? view.step : null));
  const found = useMemo(() => {
    const { frames } = project;
    const before = frames.find(({ id }) => id === (step?.from ?? frames[0]?.id));
    const after = frames.find(({ id }) => id === step?.to);
    if (!step || !before || !after || before === after) return null;
    return { title: after.title, comparison: compareFrames(project, before, after) };
  }, [project, step]);
  if (!found) return null;
  return (
    <p className={styles.caption} data-caption="">
      <span className={styles.title}>{found.title}</span>
      <span>{stepWords(t, found.comparison, 'seen')}</span>
    </p>
  );
}
