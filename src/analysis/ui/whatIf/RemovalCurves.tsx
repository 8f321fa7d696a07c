import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Text, useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { CITATIONS } from '@/wording/citations';
import { curveWords } from '@/wording/curveWords';
import type { AnalysisResult } from '../../types';
import type { Curves } from '../../whatIf/curves';
import { AboutDisclosure } from '../Disclosure';
import disclosure from '../Disclosure.module.css';
import reading from '../Reading.module.css';
import { CurvesChart } from './CurvesChart';
import { CurvesTable } from './CurvesTable';
import styles from './WhatIf.module.css';

/** "If actors leave one by one": computed when it is opened, and again with every edit while it is open. */
export function RemovalCurves({ result }: { readonly result: AnalysisResult }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={disclosure.details}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={disclosure.summary}>
        <ChevronRight className={disclosure.arrow} size={14} aria-hidden="true" />
        {t(($) => $.whatIf.curves.title)}
      </summary>
      <div className={disclosure.body}>{isOpen ? <Open result={result} /> : null}</div>
    </details>
  );
}

const LEAST_ACTORS = 3;

function Open({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const curves = useCurves(result);
  if (result.n < LEAST_ACTORS || result.m === 0) {
    return <p className={reading.quiet}>{text.t(($) => $.whatIf.curves.tooFew)}</p>;
  }
  if (curves === null) return <p className={reading.quiet}>{text.t(($) => $.whatIf.panel.computing)}</p>;
  return <Reading curves={curves} text={text} />;
}

function Reading({ curves, text }: { readonly curves: Curves; readonly text: Text }) {
  return (
    <>
      <CurvesChart curves={curves} />
      {curveWords(text, curves).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <CurvesTable curves={curves} />
      <AboutDisclosure
        about={($) => $.whatIf.curves.about}
        formula={($) => $.whatIf.curves.formula}
        sources={[CITATIONS.schneider, CITATIONS.albert]}
      />
    </>
  );
}

/** The curves of the map as it was last analysed; null until they are there. */
function useCurves(result: AnalysisResult): Curves | null {
  const { ask } = useSession();
  const [curves, setCurves] = useState<Curves | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer result means another map
  useEffect(() => {
    const cancel = new AbortController();
    void ask.curves(cancel.signal).then((answer) => {
      if (answer && !cancel.signal.aborted) setCurves(answer);
    });
    return () => cancel.abort();
  }, [ask, result]);
  return curves;
}
