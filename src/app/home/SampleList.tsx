import { ArrowRight } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { FACILITATOR_PATH, GALLERY_PATH, GROUPS_PATH, samplePath } from '../route';
import { Card } from './Card';
import styles from './ProjectList.module.css';
import { StoryLink } from './StoryLink';
import { type HomeSample, hasStory, SAMPLE_TEXTS } from './sampleTexts';
import { useSampleSummaries } from './useSampleSummaries';

interface SampleListProps {
  readonly samples: readonly HomeSample[];
}

/** Samples, each one click away. */
export function SampleList({ samples }: SampleListProps) {
  const { t } = useText();
  const pictures = useSampleSummaries(samples);
  return (
    <section className={styles.section} aria-labelledby="samples-title">
      <div>
        <h2 className={styles.subtitle} id="samples-title">
          {t(($) => $.home.samples)}
        </h2>
        <p className={styles.hint}>{t(($) => $.home.samplesHint)}</p>
      </div>
      <ul className={`${styles.grid} ${styles.filled}`}>
        {samples.map((id) => (
          <Card
            key={id}
            title={t(SAMPLE_TEXTS[id].title)}
            href={`#${samplePath(id)}`}
            picture={pictures[id] ?? null}
            action={hasStory(id) ? <StoryLink sample={id} /> : null}
          >
            {t(SAMPLE_TEXTS[id].about)}
          </Card>
        ))}
      </ul>
      <nav className={styles.moreLinks} aria-label={t(($) => $.home.more)}>
        <a className={styles.more} href={`#${GALLERY_PATH}`}>
          {t(($) => $.home.gallery)}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
        <a className={styles.more} href={`#${GROUPS_PATH}`}>
          {t(($) => $.home.groups)}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
        <a className={styles.more} href={`#${FACILITATOR_PATH}`}>
          {t(($) => $.home.facilitator)}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
      </nav>
    </section>
  );
}
