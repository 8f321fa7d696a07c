import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { CommandButton } from './CommandButton';
import styles from './Phone.module.css';

/** The frames on a phone, one line above the map: stepping and playing; the name leads to all that is done with them. */
export function PhoneFrames() {
  const { t } = useText();
  const { view } = useSession();
  const { frames } = useProject();
  const { id, title } = useFrame();
  const isPlaying = useView((state) => state.playing === 'on');
  // Two frames that are compared are chosen above them.
  const isComparing = useView((state) => state.screen === 'compare');
  if (frames.length < 2 || isComparing) return null;
  const number = frames.findIndex((frame) => frame.id === id) + 1;
  return (
    <nav className={styles.steps} aria-label={t(($) => $.editor.strip)}>
      <CommandButton id="previousFrame" icon={<ChevronLeft size={20} />} />
      <button
        type="button"
        className={styles.step}
        aria-haspopup="dialog"
        onClick={() => view.setState({ sheet: 'more' })}
      >
        {t(($) => $.walking.presentedFrame, { number, count: frames.length, title })}
      </button>
      <CommandButton id="nextFrame" icon={<ChevronRight size={20} />} />
      <CommandButton
        id="playFrames"
        name={isPlaying ? t(($) => $.frames.pause) : t(($) => $.frames.play)}
        icon={isPlaying ? <Pause size={18} /> : <Play size={18} />}
      />
    </nav>
  );
}
