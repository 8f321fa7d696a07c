import { useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import { asMask, tiesAmong } from '@/large/parts';
import { projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { Button } from '@/ui/Button';
import { beginWith } from '../beginnings';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { beginPart } from './beginPart';
import styles from './Large.module.css';
import { useReading } from './useReader';

interface TakeButtonProps {
  readonly exchange: ExchangeNetwork;
  /** Who comes along. */
  readonly members: Int32Array;
  /** Of the project. */
  readonly title: string;
  readonly label: string;
}

/** Says how large a part is, and makes a project of it where one can hold it. */
export function TakeButton({ exchange, members, title, label }: TakeButtonProps) {
  const { t, whole } = useText();
  const device = useDevice();
  const network = useReading((state) => state.network);
  const [state, setState] = useState<'waiting' | 'taking' | 'failed'>('waiting');
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const ties = useMemo(
    () => (network ? tiesAmong(network.ends, asMask(network.csr.n, members)) : 0),
    [network, members],
  );
  const isTooMuch = members.length > LIMITS.actors || ties > LIMITS.ties;
  const take = async () => {
    const made = new AbortController();
    stop.current = made;
    setState('taking');
    try {
      const part = { members, title, frameTitle: t(($) => $.home.firstFrame) };
      const project = await beginPart(exchange, part, made.signal);
      if (made.signal.aborted) return;
      const id = projectId(device.randomId());
      device.beginnings.put(id, beginWith(project, 'importFile'));
      navigate(projectPath(id));
    } catch {
      // The layout was called off with the screen, or broke: the button says so and can be pressed again.
      if (!made.signal.aborted) setState('failed');
    }
  };
  const canTake = !isTooMuch && state !== 'taking' && members.length > 0;
  return (
    <div className={styles.take}>
      <p className={styles.faint}>
        {t(($) => $.large.takeCounts, {
          actors: t(($) => $.common.actorCount, { count: members.length }),
          ties: t(($) => $.common.tieCount, { count: ties }),
        })}
        {'. '}
        {isTooMuch
          ? t(($) => $.large.takeTooMuch, { actors: whole(LIMITS.actors), ties: whole(LIMITS.ties) })
          : null}
      </p>
      <Button
        className={styles.wide}
        aria-disabled={!canTake}
        onClick={() => void (canTake ? take() : undefined)}
      >
        {state === 'taking' ? t(($) => $.large.taking) : label}
      </Button>
      {state === 'failed' ? <p role="alert">{t(($) => $.large.takeFailed)}</p> : null}
    </div>
  );
}
