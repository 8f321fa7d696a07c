import { Ellipsis, StickyNote } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { type Frame, type Project, STAGES } from '@/model/types';
import { useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import { MenuEntries } from '@/ui/MenuEntries';
import { Thumbnail } from '@/ui/Thumbnail';
import { STAGE_NAMES } from '@/wording/fields';
import { FrameNameField } from './FrameNameField';
import styles from './FramesStrip.module.css';
import { frameThumbnail } from './frameThumbnail';
import { type FrameActions, focusFrame } from './useFrameActions';
import type { CardShift } from './useFrameDrag';
import { useFrameEntries } from './useFrameEntries';

interface FrameCardProps {
  readonly project: Project;
  readonly frame: Frame;
  /** Its place in the row, from 0. */
  readonly index: number;
  readonly isCurrent: boolean;
  /** While a card is dragged along the row; null at rest. */
  readonly shift: CardShift | null;
  readonly actions: FrameActions;
}

interface FrameEntriesProps extends Pick<FrameCardProps, 'frame' | 'index' | 'actions'> {
  readonly count: number;
}

/** One frame with its small picture, name, counts, stage and note; its menu does with it whatever can be done. */
export function FrameCard({ project, frame, index, isCurrent, shift, actions }: FrameCardProps) {
  const { t } = useText();
  const { document } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project only actors and kinds of ties are drawn
  const picture = useMemo(() => frameThumbnail(project, frame), [project.actors, project.tieTypes, frame]);
  // The map itself first, then its picture.
  const drawn = useDeferredValue(picture);
  const isNaming = actions.naming === frame.id;
  const counts = t(($) => $.editor.frameCounts, {
    actors: t(($) => $.common.actorCount, { count: picture.actors }),
    ties: t(($) => $.common.tieCount, { count: picture.ties }),
  });
  return (
    <li
      className={`${styles.card} ${isCurrent ? styles.current : ''} ${shift?.isDragged ? styles.dragged : ''}`}
      style={shift ? { translate: `${shift.byPx}px` } : undefined}
    >
      <button
        type="button"
        data-frame={frame.id}
        className={styles.open}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => actions.open(frame)}
      >
        <span className={styles.picture}>
          <Thumbnail knots={drawn.knots} threads={drawn.threads} title="" />
        </span>
        <span className={isNaming ? styles.hidden : styles.name}>
          {t(($) => $.editor.frameName, { number: index + 1, title: frame.title })}
        </span>
        <span className={styles.counts}>{counts}</span>
        <FrameMarks frame={frame} />
      </button>
      {isNaming ? (
        <FrameNameField
          title={frame.title}
          onSave={(title) => actions.rename(frame, title)}
          onCancel={actions.stopNaming}
          onKeysDone={() => focusFrame(frame.id)}
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
          >
            <FrameEntries frame={frame} index={index} count={project.frames.length} actions={actions} />
          </Menu>
        </span>
      )}
    </li>
  );
}

function FrameEntries({ frame, index, count, actions }: FrameEntriesProps) {
  return <MenuEntries entries={useFrameEntries(frame, index, count, actions)} />;
}

/** What its author says of a frame: the stage as a word, and a sign that there is a note. */
function FrameMarks({ frame }: { readonly frame: Frame }) {
  const { t } = useText();
  if (!frame.stage && frame.note === '') return null;
  const stageName = frame.stage ? t(STAGE_NAMES[frame.stage]) : '';
  // The word would cover the picture; its number is short, and the order is the order of growing.
  const words = t(($) => $.frames.stage, { stage: stageName });
  return (
    <span className={styles.marks}>
      {frame.note === '' ? null : (
        <span className={styles.note} title={frame.note}>
          <StickyNote size={13} aria-hidden="true" />
          <span className="visuallyHidden">{t(($) => $.frames.hasNote)}</span>
        </span>
      )}
      {frame.stage ? (
        <span className={styles.stage} title={words}>
          <span aria-hidden="true">
            {t(($) => $.frames.stageNumber, { number: STAGES.indexOf(frame.stage) + 1 })}
          </span>
          <span className="visuallyHidden">{words}</span>
        </span>
      ) : null}
    </span>
  );
}
