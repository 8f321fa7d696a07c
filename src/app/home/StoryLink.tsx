import { BookOpen } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { storyPath } from '../route';
import styles from './StoryLink.module.css';
import { type HomeSample, SAMPLE_TEXTS } from './sampleTexts';

/** Opens a sample with its story playing. Over the card, which is a link of its own. */
export function StoryLink({ sample }: { readonly sample: HomeSample }) {
  const { t } = useText();
  return (
    <a
      className={styles.story}
      href={`#${storyPath(sample)}`}
      aria-label={t(($) => $.home.playStoryOf, { title: t(SAMPLE_TEXTS[sample].title) })}
    >
      <BookOpen size={15} aria-hidden="true" />
      {t(($) => $.home.playStory)}
    </a>
  );
}
