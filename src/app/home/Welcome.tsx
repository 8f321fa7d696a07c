import { ArrowRight } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { Thumbnail } from '@/ui/Thumbnail';
import { samplePath } from '../route';
import { StartButtons } from './StartButtons';
import { StoryLink } from './StoryLink';
import { FEATURED_SAMPLE, SAMPLE_TEXTS } from './sampleTexts';
import { useSampleSummaries } from './useSampleSummaries';
import styles from './Welcome.module.css';

const FEATURED = [FEATURED_SAMPLE] as const;

/** The first visit: what Rajut is, in a sentence, and a real case one click away. */
export function Welcome() {
  const { t } = useText();
  const picture = useSampleSummaries(FEATURED)[FEATURED_SAMPLE];
  const texts = SAMPLE_TEXTS[FEATURED_SAMPLE];
  return (
    <section className={styles.welcome}>
      <div className={styles.words}>
        <h1 className={styles.promise} id="home-title" tabIndex={-1}>
          {t(($) => $.home.promise)}
        </h1>
        <p className={styles.about}>{t(($) => $.home.about)}</p>
        <StartButtons />
      </div>
      <div className={styles.sample}>
        <div className={styles.picture}>
          {picture ? <Thumbnail knots={picture.knots} threads={picture.threads} title="" /> : null}
        </div>
        <div className={styles.caption}>
          <div>
            <p className={styles.title} id="featured-title">
              {t(texts.title)}
            </p>
            <p className={styles.sampleAbout}>{t(texts.about)}</p>
          </div>
          <div className={styles.ways}>
            <StoryLink sample={FEATURED_SAMPLE} />
            <a
              className={styles.go}
              href={`#${samplePath(FEATURED_SAMPLE)}`}
              aria-describedby="featured-title"
            >
              {t(($) => $.home.trySample)}
              <ArrowRight size={16} aria-hidden="true" />
            </a>
          </div>
        </div>
      </div>
    </section>
  );
}
