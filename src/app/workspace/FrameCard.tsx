import { CopyPlus, Ellipsis, GitCompareArrows, PencilLine, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { openComparison } from '@/commands/compareCommands';
import { useText } from '@/i18n/useText';
import type { Frame, Project } from '@/model/types';
import { useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/MenuEntries';
import { Thumbnail } from '@/ui/Thumbnail';
import { FrameNameField } from './FrameNameField';
import styles from './FramesStrip.module.css';
import { frameThumbnail } from './frameThumbnail';
import type { FrameActions } from './useFrameActions';

interface FrameCardProps {
  readonly project: Project;
  readonly frame: Frame;
  /** Its place in the row, from 1. */
  readonly number: number;
  readonly isCurrent: boolean;
  readonly actions: FrameActions;
}

/** One frame with its small picture, name and counts; its menu renames, copies and deletes it. */
export function FrameCard({ project, frame, number, isCurrent, actions }: FrameCardProps) {
  const { t } = useText();
  const { document } = useSession();
  const picture = useMemo(() => frameThumbnail(project, frame), [project, frame]);
  const entries = useEntries(frame, actions, project.frames.length > 1);
  const isNaming = actions.naming === frame.id;
  const counts = t(($) => $.editor.frameCounts, {
    actors: t(($) => $.common.actorCount, { count: picture.actors }),
    ties: t(($) => $.common.tieCount, { count: picture.ties }),
  });
  return (
    <li className={`${styles.card} ${isCurrent ? styles.current : ''}`}>
      <button
        type="button"
        data-frame
        className={styles.open}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => actions.open(frame)}
      >
        <span className={styles.picture}>
          <Thumbnail knots={picture.knots} threads={picture.threads} title="" />
        </span>
        <span className={isNaming ? styles.hidden : styles.name}>
          {t(($) => $.editor.frameName, { number, title: frame.title })}
        </span>
        <span className={styles.counts}>{counts}</span>
      </button>
      {isNaming ? (
        <FrameNameField
          title={frame.title}
          onSave={(title) => actions.rename(frame, title)}
          onCancel={actions.stopNaming}
        />
      ) : null}
      {document.readOnly ? null : (
        <span className={styles.menu}>
          <Menu
            align="end"
            trigger={
              <IconButton
                name={t(($) => $.editor.frameMenu, { title: frame.title })}
                icon={<Ellipsis size={16} />}
              />
            }
            entries={entries}
          />
        </span>
      )}
    </li>
  );
}

function useEntries(frame: Frame, actions: FrameActions, canDelete: boolean): readonly MenuEntry[] {
  const { t } = useText();
  const session = useSession();
  const remove: MenuEntry = {
    kind: 'item',
    id: 'delete',
    label: t(($) => $.editor.deleteFrame),
    icon: <Trash2 size={18} />,
    isDanger: true,
    run: () => actions.remove(frame),
  };
  return [
    {
      kind: 'item',
      id: 'rename',
      label: t(($) => $.common.rename),
      icon: <PencilLine size={18} />,
      // The menu gives the focus back to its button first; the field takes it after that.
      run: () => requestAnimationFrame(() => actions.startNaming(frame)),
    },
    {
      kind: 'item',
      id: 'copy',
      label: t(($) => $.editor.copyFrame),
      icon: <CopyPlus size={18} />,
      run: () => requestAnimationFrame(() => actions.copy(frame)),
    },
    {
      kind: 'item',
      id: 'compare',
      label: t(($) => $.compare.title),
      icon: <GitCompareArrows size={18} />,
      run: () => requestAnimationFrame(() => openComparison(session, frame.id)),
    },
    ...(canDelete ? [remove] : []),
  ];
}
