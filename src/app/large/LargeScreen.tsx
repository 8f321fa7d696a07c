import { ArrowLeft, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { Button } from '@/ui/Button';
import { StateScreen } from '../StateScreen';
import { useDevice } from '../useDevice';
import { ChosenPart } from './ChosenPart';
import { FilesPart } from './FilesPart';
import { FindPart } from './FindPart';
import styles from './Large.module.css';
import { LargeMap } from './LargeMap';
import { ShowPart } from './ShowPart';
import { SummaryPart } from './SummaryPart';
import { TakePart } from './TakePart';
import { ReaderContext, useNewReader, useReading } from './useReader';

/** A network too large for a project: seen, searched and measured, never changed and never stored. */
export function LargeScreen() {
  const { t } = useText();
  const { forReading } = useDevice();
  const network = forReading.get();
  const home = () => {
    navigate('/');
    forReading.forget();
  };
  if (network) return <Reading network={network} onHome={home} />;
  return (
    <StateScreen
      title={t(($) => $.large.goneTitle)}
      text={t(($) => $.large.goneText)}
      actions={
        <Button look="strong" onClick={home}>
          {t(($) => $.home.toHome)}
        </Button>
      }
    />
  );
}

interface ReadingProps {
  readonly network: ExchangeNetwork;
  readonly onHome: () => void;
}

function Reading({ network, onHome }: ReadingProps) {
  const { t } = useText();
  const reader = useNewReader(network);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={onHome}>
          {t(($) => $.home.toHome)}
        </Button>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          <bdi>{network.title || t(($) => $.large.untitled)}</bdi>
        </h1>
        <span className={styles.badge}>
          <Lock size={14} aria-hidden="true" />
          {t(($) => $.large.readOnly)}
        </span>
      </header>
      {reader ? (
        <ReaderContext value={reader}>
          <Parts exchange={network} />
        </ReaderContext>
      ) : null}
    </div>
  );
}

function Parts({ exchange }: { readonly exchange: ExchangeNetwork }) {
  const { t, percent } = useText();
  const isReady = useReading(({ network }) => network !== null);
  const share = useReading((state) => state.share);
  return (
    <main className={styles.main}>
      <div className={styles.panel}>
        <p className={styles.note}>{t(($) => $.large.notStored)}</p>
        {isReady ? (
          <>
            <SummaryPart />
            <ChosenPart exchange={exchange} />
            <FindPart />
            <ShowPart />
            <TakePart exchange={exchange} />
            <FilesPart />
          </>
        ) : (
          <p role="status">{t(($) => $.large.preparing, { share: percent(share) })}</p>
        )}
      </div>
      <LargeMap />
    </main>
  );
}
