import { BookOpen, X } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { storyOf } from '@/stages/story/fits';
import { IconButton } from '@/ui/Button';
import styles from './HiddenBanner.module.css';
import { useSafety } from './useSafety';

/** Offers the story of a sample, quietly, until it is told or put away. One's own work is left in peace. */
export function StoryOffer() {
  const { t } = useText();
  const { document, view } = useSession();
  const play = useCommand('playStory');
  const isTold = useView((state) => state.story !== null);
  const isOffered = useView((state) => state.isStoryOffered);
  const leftAt = useView((state) => state.storyLeftAt);
  const isComparing = useView((state) => state.screen === 'compare');
  const isSample = useSafety() === 'sample';
  // Stays when the first edit makes the sample one's own: the map would jump under the hand.
  const [wasSample, setWasSample] = useState(isSample);
  if (isSample && !wasSample) setWasSample(true);
  if (!wasSample || !isOffered || isTold || isComparing || !play.isEnabled) return null;
  const id = storyOf(document.getProject());
  const isBegun = id !== null && (leftAt[id] ?? 0) > 0;
  return (
    <section className={styles.banner} aria-label={t(($) => $.story.name)}>
      <BookOpen size={17} aria-hidden="true" />
      <p className={styles.words}>{t(($) => $.story.offer)}</p>
      <button type="button" className={styles.button} onClick={play.run}>
        {isBegun ? t(($) => $.story.offerGoOn) : t(($) => $.story.offerPlay)}
      </button>
      <IconButton
        name={t(($) => $.story.offerClose)}
        icon={<X size={16} />}
        onClick={() => view.setState({ isStoryOffered: false })}
      />
    </section>
  );
}
