import { Pause, Play } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { PACES, type Pace } from '@/session/playing';
import { useProjectPart, useSession, useView } from '@/session/useSession';
import styles from './FramesStrip.module.css';

const PACE_NAMES: Readonly<Record<Pace, Message>> = {
  slow: ($) => $.frames.paces.slow,
  normal: ($) => $.frames.paces.normal,
  fast: ($) => $.frames.paces.fast,
};

/** Plays the frames one after another, and how fast; there is nothing to play with one frame. */
export function PlayFrames() {
  const { t } = useText();
  const { view } = useSession();
  const count = useProjectPart(({ frames }) => frames.length);
  const isPlaying = useView((state) => state.playing === 'on');
  const pace = useView((state) => state.pace);
  const { keys, run } = useCommand('playFrames');
  if (count < 2) return null;
  const name = isPlaying ? t(($) => $.frames.pause) : t(($) => $.frames.play);
  return (
    <div className={styles.play}>
      <button
        type="button"
        className={styles.start}
        title={keys ? `${t(($) => $.frames.playOrPause)} (${keys})` : t(($) => $.frames.playOrPause)}
        onClick={run}
      >
        {isPlaying ? <Pause size={20} /> : <Play size={20} />}
        {name}
      </button>
      <select
        className={styles.pace}
        aria-label={t(($) => $.frames.pace)}
        value={pace}
        onChange={({ target }) => {
          const chosen = PACES.find((one) => one === target.value);
          if (chosen) view.setState({ pace: chosen });
        }}
      >
        {PACES.map((one) => (
          <option key={one} value={one}>
            {t(PACE_NAMES[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
