import { Download } from 'lucide-react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { ProjectCard } from './ProjectCard';
import styles from './ProjectList.module.css';
import { StartButtons } from './StartButtons';
import { useFileWords, useHome } from './useHome';

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[];
}

/** My projects, the newest change first. */
export function ProjectList({ projects }: ProjectListProps) {
  const { t } = useText();
  const home = useHome();
  const words = useFileWords();
  return (
    <section className={styles.section} aria-labelledby="home-title">
      <div className={styles.head}>
        <h1 className={styles.title} id="home-title" tabIndex={-1}>
          {t(($) => $.home.projects)}
        </h1>
        <Button
          look="quiet"
          icon={<Download size={18} />}
          onClick={() => home.downloadAll(words(t(($) => $.home.bundleName)))}
        >
          {t(($) => $.home.downloadAll)}
        </Button>
        <div className={styles.start}>
          <StartButtons />
        </div>
      </div>
      <ul className={styles.grid}>
        {projects.map((project) => (
          <ProjectCard key={project.id} project={project} />
        ))}
      </ul>
    </section>
  );
}
