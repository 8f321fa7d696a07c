import { useState } from 'react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { Card } from './Card';
import { ProjectMenu } from './ProjectMenu';
import { TitleField } from './TitleField';
import { useHome } from './useHome';

interface ProjectCardProps {
  readonly project: ProjectSummary;
}

/** `done`: with a key, so that the focus belongs on the title again. */
type Naming = 'no' | 'now' | 'done';

/** A project with its network as a picture; its title can be changed in place. */
export function ProjectCard({ project }: ProjectCardProps) {
  const { t, day } = useText();
  const { now } = useDevice();
  const home = useHome();
  const [naming, setNaming] = useState<Naming>('no');
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
      isFocused={naming === 'done'}
      field={
        naming === 'now' ? (
          <TitleField
            title={project.title}
            onDone={(next, by) => {
              setNaming(by === 'key' ? 'done' : 'no');
              if (next !== null) home.rename(project.id, next);
            }}
          />
        ) : null
      }
      corner={<ProjectMenu project={project} title={title} onRename={() => setNaming('now')} />}
    >
      {facts.map(unbroken).join(' · ')}
    </Card>
  );
}

/** Lines break between facts, never inside one. */
const unbroken = (fact: string) => fact.replaceAll(' ', '\u00a0');
