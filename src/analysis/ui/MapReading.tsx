import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { writeClipboard } from '@/platform/writeClipboard';
import { useLights } from '@/session/useLights';
import { Prose } from '@/ui/Prose';
import { mapSentence } from '@/wording/mapSentence';
import { toCopiedText } from '@/wording/toCopiedText';
import { readMap } from '../readMap';
import type { AnalysisResult } from '../types';
import styles from './Reading.module.css';

/** How long the button says that it copied, ms. */
const TOLD_MS = 2500;

interface MapReadingProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Read this map": a few plain sentences whose actors light up on the canvas, to be read aloud or copied. */
export function MapReading({ result, project }: MapReadingProps) {
  const text = useText();
  const id = useId();
  const { onLight, onShow } = useLights();
  const said = useMemo(() => readMap(result), [result]);
  const sentences = useMemo(
    () => said.map((one) => ({ kind: one.kind, words: mapSentence(text, project, one) })),
    [text, project, said],
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {text.t(($) => $.analysis.reading.title)}
      </h2>
      <div className={styles.card}>
        <div className={styles.sentences}>
          {sentences.map(({ kind, words }) => (
            <p key={kind}>
              <Prose text={words} onLight={onLight} onShow={onShow} />
            </p>
          ))}
        </div>
        <CopyButton sentences={sentences.map(({ words }) => words)} />
      </div>
    </section>
  );
}

/** Copies what is shown, so names are as masked as they are on the screen. */
function CopyButton({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), TOLD_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <div className={styles.copy}>
      <span aria-live="polite" className="visuallyHidden">
        {isCopied ? t(($) => $.panel.copied) : ''}
      </span>
      <button
        type="button"
        className={styles.copyButton}
        onClick={() => setCopied(writeClipboard(toCopiedText(sentences)))}
      >
        {isCopied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
        {isCopied ? t(($) => $.panel.copied) : t(($) => $.panel.copy)}
      </button>
    </div>
  );
}
