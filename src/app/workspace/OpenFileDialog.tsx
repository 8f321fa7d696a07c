import { FolderOpen } from 'lucide-react';
import { countShown } from '@/document/summary';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Thumbnail } from '@/ui/Thumbnail';
import styles from './Dialogs.module.css';
import { frameThumbnail } from './frameThumbnail';
import { ProblemList } from './ProblemList';
import { type FileState, useOpenFile } from './useOpenFile';

/** Opens a file while a project is open: as a project of its own, or in place of this one's content. */
export function OpenFileDialog() {
  const isOpen = useView((state) => state.dialog === 'openFile');
  return isOpen ? <OpenedDialog /> : null;
}

function OpenedDialog() {
  const { t } = useText();
  const { document, view } = useSession();
  const { file, choose, openAsNew, replace } = useOpenFile();
  const isFirst = file.state === 'choosing' || file.state === 'reading';
  const canReplace = file.state === 'found' && file.projects.length === 1 && !document.readOnly;
  return (
    <Dialog
      title={t(($) => $.editor.openTitle)}
      description={t(($) => $.editor.openHint)}
      isOpen
      onClose={() => view.setState({ dialog: null })}
      actions={
        <>
          <Button
            look={isFirst ? 'strong' : 'plain'}
            icon={<FolderOpen size={18} />}
            disabled={file.state === 'reading'}
            onClick={() => void choose()}
          >
            {isFirst ? t(($) => $.editor.openChoose) : t(($) => $.editor.openOther)}
          </Button>
          {canReplace ? (
            <Button onClick={() => void replace()}>{t(($) => $.editor.openReplace)}</Button>
          ) : null}
          {file.state === 'found' ? (
            <Button look="strong" onClick={() => void openAsNew()}>
              {t(($) => $.editor.openAsNew)}
            </Button>
          ) : null}
        </>
      }
    >
      <div aria-live="polite">
        <FileWords file={file} />
        {canReplace ? <p className={styles.note}>{t(($) => $.editor.openReplaceHint)}</p> : null}
      </div>
    </Dialog>
  );
}

function FileWords({ file }: { readonly file: FileState }) {
  const { t, list } = useText();
  switch (file.state) {
    case 'choosing':
      return null;
    case 'reading':
      return <p>{t(($) => $.editor.openReading)}</p>;
    case 'troubled':
      return (
        <div className={styles.stack}>
          <p>
            <strong>{t(($) => $.editor.openFailed)}.</strong> {t(($) => $.editor.openUntouched)}
          </p>
          {file.trouble.kind === 'unreadable' ? (
            <p>{t(($) => $.editor.openUnreadable)}</p>
          ) : (
            <ProblemList problems={file.trouble.problems} />
          )}
        </div>
      );
    case 'found': {
      const [only, ...more] = file.projects;
      const titles = list(file.projects.map(({ title }) => title || t(($) => $.editor.untitled)));
      return (
        <div className={styles.stack}>
          {file.refused ? <Refused reason={file.refused} /> : null}
          <p>{t(($) => $.editor.openFound, { name: file.name })}</p>
          {more.length > 0 ? (
            <p>{t(($) => $.editor.openSeveral, { count: file.projects.length, titles })}</p>
          ) : null}
          {only && more.length === 0 ? <Found project={only} /> : null}
        </div>
      );
    }
  }
}

function Refused({ reason }: { readonly reason: 'notKept' | 'notStored' }) {
  const { t } = useText();
  return (
    <p className={styles.trouble} role="alert">
      {reason === 'notKept' ? t(($) => $.editor.openNotKept) : t(($) => $.editor.openNotStored)}
    </p>
  );
}

function Found({ project }: { readonly project: Project }) {
  const { t } = useText();
  const [frame] = project.frames;
  const picture = frame ? frameThumbnail(project, frame) : null;
  const shown = countShown(project);
  return (
    <div className={styles.found}>
      <div>
        <p className={styles.foundTitle}>{project.title || t(($) => $.editor.untitled)}</p>
        <p className={styles.note}>
          {t(($) => $.editor.openCounts, {
            actors: t(($) => $.common.actorCount, { count: shown.actors }),
            ties: t(($) => $.common.tieCount, { count: shown.ties }),
            frames: t(($) => $.editor.frameCount, { count: project.frames.length }),
          })}
        </p>
      </div>
      <div className={styles.picture}>
        {picture ? <Thumbnail knots={picture.knots} threads={picture.threads} title="" /> : null}
      </div>
    </div>
  );
}
