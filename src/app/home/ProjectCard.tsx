import { useState } from 'react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { Card } from './Card';
import styles from './Card.module.css';
import { ProjectMenu } from './ProjectMenu';
import { TitleField } from './TitleField';
import { useHome } from './useHome';

interface ProjectCardProps {
  readonly project: ProjectSummary;
}

/** A project with its network as a picture; its title can be changed in place. */
export function ProjectCard({ project }: ProjectCardProps) {
  const { t, day } = useText();
  const { now } = useDevice();
  const home = useHome();
  const [isRenaming, setRenaming] = useState(false);
  const facts = [
    t(($) => $.common.actorCount, { count: project.actors }),
    t(($) => $.common.tieCount, { count: project.ties }),
    t(($) => $.home.changedOn, { day: day(project.changedAt, now()) }),
  ];
  const title = project.title || t(($) => $.home.newTitle);
  return (
    <Card
      title={title}
      href={`#${projectPath(project.id)}`}
      picture={project}
      field={
        isRenaming ? (
          <TitleField
            title={project.title}
            onDone={(next) => {
              setRenaming(false);
              if (next !== null) home.rename(project.id, next);
            }}
          />
        ) : null
      }
      corner={<ProjectMenu project={project} title={title} onRename={() => setRenaming(true)} />}
    >
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </Card>
  );
}
