import { CopyPlus, GitCompareArrows, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { FrameCard } from './FrameCard';
import styles from './FramesStrip.module.css';
import { useFrameActions } from './useFrameActions';

/** The states of the network side by side; the one in view is marked. Arrow keys walk them. */
export function FramesStrip({ hasClose = true }: { readonly hasClose?: boolean }) {
  const { t } = useText();
  const { document, view } = useSession();
  const project = useProject();
  const current = useFrame();
  const actions = useFrameActions();
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || actions.naming !== null) return;
    const index = project.frames.findIndex((frame) => frame.id === current.id);
    const next = project.frames[index + step];
    if (!next) return;
    event.preventDefault();
    actions.open(next);
    const cards = event.currentTarget.querySelectorAll<HTMLElement>('[data-frame]');
    cards[index + step]?.focus();
  };
  return (
    <nav className={styles.strip} aria-label={t(($) => $.editor.strip)} data-region="">
      <ol className={styles.frames} onKeyDown={walk}>
        {project.frames.map((frame, index) => (
          <FrameCard
            key={frame.id}
            project={project}
            frame={frame}
            number={index + 1}
            isCurrent={frame.id === current.id}
            actions={actions}
          />
        ))}
      </ol>
      {document.readOnly ? null : (
        <button type="button" className={styles.copy} onClick={() => actions.copy(current)}>
          <CopyPlus size={18} />
          {t(($) => $.editor.copyFrame)}
        </button>
      )}
      <CompareButton />
      {hasClose ? (
        <IconButton
          name={t(($) => $.editor.closeStrip)}
          icon={<X size={18} />}
          className={styles.close ?? ''}
          onClick={() => view.setState({ isStripOpen: false })}
        />
      ) : null}
    </nav>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Holds the frame in view against the one before it. */
function CompareButton() {
  const { t } = useText();
  const { run } = useCommand('toggleCompare');
  return (
    <button type="button" className={styles.copy} onClick={run}>
      <GitCompareArrows size={18} />
      {t(($) => $.compare.open)}
    </button>
  );
}
