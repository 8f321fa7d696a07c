import { CopyPlus, Plus } from 'lucide-react';
import { useText } from '@/i18n/useText';
import type { Frame } from '@/model/types';
import styles from './FramesStrip.module.css';
import type { FrameActions } from './useFrameActions';

interface NewFrameProps {
  /** The frame in view. */
  readonly from: Frame;
  readonly actions: FrameActions;
}

/** The two ways to a new frame: a copy of the one in view, or its actors where they stand, without ties. */
export function NewFrame({ from, actions }: NewFrameProps) {
  const { t } = useText();
  return (
    <div className={styles.fresh}>
      <button type="button" className={styles.new} onClick={() => actions.copy(from)}>
        <CopyPlus size={18} />
        {t(($) => $.editor.copyFrame)}
      </button>
      <button type="button" className={styles.new} onClick={() => actions.startEmpty(from)}>
        <Plus size={18} />
        {t(($) => $.frames.empty)}
      </button>
    </div>
  );
}
