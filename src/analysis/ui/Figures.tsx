import { useId } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { FIGURES, type Figure, figuresInShort } from '@/wording/figures';
import { NETWORK_FIGURES } from '@/wording/networkFigures';
import type { AnalysisResult } from '../types';
import { ClusterList } from './ClusterList';
import { AboutDisclosure, Disclosure } from './Disclosure';
import styles from './Figures.module.css';
import { Section } from './Section';

/** Figures whose neighbours or words need the whole width. */
const WIDE: ReadonlySet<Figure['id']> = new Set(['centralization', 'clusters', 'sectorMixing']);

interface FiguresProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** The network in figures, each with what it says and, on demand, its formula and source. */
export function Figures({ result, project }: FiguresProps) {
  const text = useText();
  return (
    <Section
      id="figures"
      title={text.t(($) => $.analysis.figures.title)}
      summary={figuresInShort(text, result)}
    >
      <div className={styles.grid}>
        {FIGURES.map((figure) => (
          <FigureCard key={figure.id} figure={figure} result={result} project={project} />
        ))}
      </div>
      <Disclosure label={text.t(($) => $.network.more)}>
        <div className={styles.grid}>
          {NETWORK_FIGURES.map((figure) => (
            <FigureCard key={figure.id} figure={figure} result={result} project={project} />
          ))}
        </div>
      </Disclosure>
    </Section>
  );
}

interface FigureCardProps extends FiguresProps {
  readonly figure: Figure;
}

function FigureCard({ figure, result, project }: FigureCardProps) {
  const text = useText();
  const id = useId();
  const isWide = WIDE.has(figure.id);
  const unit = figure.unit(text, result);
  return (
    <article aria-labelledby={id} className={`${styles.figure} ${isWide ? styles.wide : ''}`}>
      <h3 id={id} className={styles.label}>
        {text.t(figure.label)}
      </h3>
      <p className={styles.value}>
        {figure.value(text, result)} {unit ? <span className={styles.unit}>{unit}</span> : null}
      </p>
      <p className={styles.detail}>{figure.detail(text, result)}</p>
      <p className={styles.meaning}>{figure.meaning(text, result)}</p>
      {figure.id === 'clusters' ? <ClusterList result={result} project={project} /> : null}
      <AboutDisclosure about={figure.about} formula={figure.formula} sources={figure.sources} />
    </article>
  );
}
