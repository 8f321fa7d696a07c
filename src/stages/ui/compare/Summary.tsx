import { Copy } from 'lucide-react';
import { useState } from 'react';
import { withoutMarks } from '@/i18n/mention';
import { useText } from '@/i18n/useText';
import { writeClipboard } from '@/platform/writeClipboard';
import { Button } from '@/ui/Button';
import { Prose } from '@/ui/Prose';
import styles from './Side.module.css';

interface SummaryProps {
  /** With mention marks. */
  readonly sentences: readonly string[];
  readonly onLight: (ids: readonly string[] | null) => void;
  readonly onShow: (ids: readonly string[]) => void;
}

/** What changed in a few sentences, which can be taken along. */
export function Summary({ sentences, onLight, onShow }: SummaryProps) {
  const { t } = useText();
  const [told, tell] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = () => {
    const text = sentences.map(withoutMarks).join(' ');
    tell(writeClipboard({ text, html: `<p>${escaped(text)}</p>` }) ? 'copied' : 'refused');
  };
  return (
    <section className={styles.part} aria-label={t(($) => $.compare.summary.title)}>
      <h3 className={styles.heading}>{t(($) => $.compare.summary.title)}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          <Prose text={sentence} onLight={onLight} onShow={onShow} />
        </p>
      ))}
      <div className={styles.copy}>
        <Button icon={<Copy size={16} />} onClick={copy}>
          {t(($) => $.compare.summary.copy)}
        </Button>
        <span role="status" className={styles.note}>
          {told === 'copied' ? t(($) => $.compare.summary.copied) : null}
          {told === 'refused' ? t(($) => $.compare.summary.notCopied) : null}
        </span>
      </div>
    </section>
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
