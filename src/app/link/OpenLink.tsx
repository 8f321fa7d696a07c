import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { countShown } from '@/document/summary';
import { useText } from '@/i18n/useText';
import { projectId } from '@/model/ids';
import type { Reading } from '@/model/problem';
import type { Project } from '@/model/types';
import { type LinkContent, linkToProject } from '@/transfer/link/linkFile';
import { Button } from '@/ui/Button';
import { Thumbnail } from '@/ui/Thumbnail';
import { beginWith } from '../beginnings';
import { projectPath } from '../route';
import { StateScreen } from '../StateScreen';
import { useDevice } from '../useDevice';
import { frameThumbnail } from '../workspace/frameThumbnail';
import { ProblemList } from '../workspace/ProblemList';
import styles from './OpenLink.module.css';

const goHome = () => navigate('/', { replace: true });

/** Says what a link holds and asks before anything of it is kept; the projects that are here stay as they are. */
export function OpenLink({ text }: { readonly text: string }) {
  const { t } = useText();
  const { beginnings, randomId } = useDevice();
  const reading = useReadLink(text);
  const toHome = <Button onClick={goHome}>{t(($) => $.home.toHome)}</Button>;
  if (reading === null) return <StateScreen title={t(($) => $.links.openReading)} />;
  if (!reading.ok) {
    return (
      <StateScreen title={t(($) => $.links.openFailed)} actions={toHome}>
        <ProblemList problems={reading.problems} />
      </StateScreen>
    );
  }
  const { project, sender } = reading.value;
  const open = () => {
    const id = projectId(randomId());
    beginnings.put(id, beginWith(project, 'importFile'));
    // In its place: the way back must not ask again.
    navigate(projectPath(id), { replace: true });
  };
  return (
    <StateScreen
      title={t(($) => $.links.openTitle)}
      text={t(($) => $.links.openText)}
      actions={
        <>
          <Button look="strong" onClick={open}>
            {t(($) => $.links.openCopy)}
          </Button>
          <Button onClick={goHome}>{t(($) => $.links.openNot)}</Button>
        </>
      }
    >
      <Offered project={project} sender={sender} />
    </StateScreen>
  );
}

/** What the link holds; null while it is read. */
function useReadLink(text: string): Reading<LinkContent> | null {
  const [reading, setReading] = useState<Reading<LinkContent> | null>(null);
  useEffect(() => {
    let isWanted = true;
    linkToProject(text).then((read) => {
      if (isWanted) setReading(read);
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  return reading;
}

function Offered({ project, sender }: { readonly project: Project; readonly sender: string }) {
  const { t } = useText();
  const [frame] = project.frames;
  const picture = frame ? frameThumbnail(project, frame) : null;
  const shown = countShown(project);
  return (
    <div className={styles.offered}>
      {picture ? (
        <div className={styles.picture}>
          <Thumbnail knots={picture.knots} threads={picture.threads} title="" />
        </div>
      ) : null}
      <p className={styles.title}>{project.title || t(($) => $.links.untitled)}</p>
      <p className={styles.counts}>
        {t(($) => $.links.openCounts, {
          actors: t(($) => $.common.actorCount, { count: shown.actors }),
          ties: t(($) => $.common.tieCount, { count: shown.ties }),
          frames: t(($) => $.links.frameCount, { count: project.frames.length }),
        })}
      </p>
      {sender ? <p className={styles.counts}>{t(($) => $.links.openFrom, { sender })}</p> : null}
    </div>
  );
}
