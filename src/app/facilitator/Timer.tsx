import { Pause, Play, Plus, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { useDevice } from '../useDevice';
import { type CalmTimer, clockWords, leftS, newTimer, toggled, withMinute } from './calmTimer';
import styles from './Facilitator.module.css';

/** How often the figures are looked at, ms: a second is never shown much too long. */
const LOOK_EVERY_MS = 250;

interface TimerProps {
  /** What the time is for. */
  readonly part: string;
  readonly minutes: number;
}

/** Large figures that count down and, without a sound or a flash, on upwards. */
export function Timer({ part, minutes }: TimerProps) {
  const { t } = useText();
  const { now } = useDevice();
  const [timer, setTimer] = useState<CalmTimer>(() => newTimer(minutes));
  const left = useLeft(timer, now);
  const isRunning = timer.since !== null;
  const time = clockWords(left);
  const isOver = left < 0;
  const hasRun = isRunning || timer.ranMs > 0;
  const verb = hasRun ? t(($) => $.groupWork.resume) : t(($) => $.groupWork.start);
  return (
    <section className={styles.timer} aria-label={t(($) => $.groupWork.timer)}>
      <p className={styles.timerPart}>{part}</p>
      <p
        className={styles.figures}
        role="timer"
        aria-label={isOver ? t(($) => $.groupWork.over, { time }) : t(($) => $.groupWork.left, { time })}
      >
        {isOver ? t(($) => $.groupWork.over, { time }) : time}
      </p>
      <p className={styles.quiet} role="status">
        {left <= 0 ? t(($) => $.groupWork.timeUp) : ''}
      </p>
      <div className={styles.timerButtons}>
        <Button
          look="strong"
          icon={isRunning ? <Pause size={18} /> : <Play size={18} />}
          onClick={() => setTimer(toggled(timer, now()))}
        >
          {isRunning ? t(($) => $.groupWork.pause) : verb}
        </Button>
        <Button icon={<Plus size={18} />} onClick={() => setTimer(withMinute(timer))}>
          {t(($) => $.groupWork.addMinute)}
        </Button>
        <Button icon={<RotateCcw size={18} />} onClick={() => setTimer(newTimer(minutes))}>
          {t(($) => $.groupWork.reset)}
        </Button>
      </div>
      <p className={styles.quiet}>{t(($) => $.groupWork.timerHint)}</p>
    </section>
  );
}

function useLeft(timer: CalmTimer, now: () => number): number {
  const [seen, setSeen] = useState(() => now());
  useEffect(() => {
    setSeen(now());
    if (timer.since === null) return;
    const interval = setInterval(() => setSeen(now()), LOOK_EVERY_MS);
    return () => clearInterval(interval);
  }, [timer, now]);
  return leftS(timer, seen);
}
