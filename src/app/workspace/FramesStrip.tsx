import { GitCompareArrows, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { wantsLessMotion } from '@/platform/page';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { FrameCard } from './FrameCard';
import styles from './FramesStrip.module.css';
import { NewFrame } from './NewFrame';
import { PlayFrames } from './PlayFrames';
import { focusFrame, useFrameActions } from './useFrameActions';
import { useFrameDrag } from './useFrameDrag';

interface FramesStripProps {
  /** In a sheet, which closes itself and has its own way of playing beside the map. */
  readonly isInSheet?: boolean;
}

/**
 * The states of the network side by side; the one in view is marked. Arrow keys walk them, with Alt they move the
 * one in view along the row, as the mouse does by dragging.
 */
export function FramesStrip({ isInSheet = false }: FramesStripProps) {
  const { t } = useText();
  const { document, view } = useSession();
  const project = useProject();
  const current = useFrame();
  const actions = useFrameActions();
  const row = useRef<HTMLOListElement>(null);
  const drag = useFrameDrag(project.frames, actions.moveTo, document.readOnly);
  const index = project.frames.findIndex((frame) => frame.id === current.id);
  useEffect(() => {
    if (index < 0) return;
    row.current
      ?.querySelector('[aria-current]')
      ?.closest('li')
      ?.scrollIntoView({
        block: 'nearest',
        inline: 'nearest',
        behavior: wantsLessMotion() ? 'auto' : 'smooth',
      });
  }, [index]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || actions.naming !== null || event.ctrlKey || event.metaKey) return;
    // Alt and an arrow would also go to a neighbour on the map.
    event.stopPropagation();
    event.preventDefault();
    if (event.altKey) {
      actions.moveTo(current, index + step);
      return;
    }
    const next = project.frames[index + step];
    if (!next) return;
    actions.open(next);
    focusFrame(next.id);
  };
  return (
    <nav className={styles.strip} aria-label={t(($) => $.editor.strip)} data-region="">
      {isInSheet ? null : <PlayFrames />}
      <ol ref={row} className={styles.frames} onKeyDown={onKeyDown} {...drag.handlers}>
        {project.frames.map((frame, at) => (
          <FrameCard
            key={frame.id}
            project={project}
            frame={frame}
            index={at}
            isCurrent={frame.id === current.id}
            shift={drag.shiftOf(at)}
            actions={actions}
          />
        ))}
      </ol>
      {document.readOnly ? null : <NewFrame from={current} actions={actions} />}
      <CompareButton />
      {isInSheet ? null : (
        <IconButton
          name={t(($) => $.editor.closeStrip)}
          icon={<X size={18} />}
          className={styles.close ?? ''}
          onClick={() => view.setState({ isStripOpen: false })}
        />
      )}
    </nav>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Holds the frame in view against the one before it. */
function CompareButton() {
  const { t } = useText();
  const { run } = useCommand('toggleCompare');
  return (
    <button type="button" className={styles.compare} onClick={run}>
      <GitCompareArrows size={18} />
      {t(($) => $.compare.open)}
    </button>
  );
}
