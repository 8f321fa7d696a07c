import { useText } from '@/i18n/useText';
import { useFrame, useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import styles from './Form.module.css';
import { FrameFields } from './FrameFields';
import { useFrameFields } from './useSubjects';

/** The form of the frame in view, over the map: its card in the row opens it. */
export function FrameDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'frame');
  const { title } = useFrame();
  const subject = useFrameFields();
  return (
    <Dialog
      title={t(($) => $.frames.aboutFrame, { title })}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.panel}>
        <FrameFields key={subject.key} subject={subject} />
      </div>
    </Dialog>
  );
}
