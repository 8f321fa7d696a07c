import { Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { canHandLink, handLink } from '@/platform/share';
import { writeClipboard } from '@/platform/writeClipboard';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import share from '../Share.module.css';
import styles from './LinkResult.module.css';
import { QrCode } from './QrCode';
import type { LinkState } from './useLink';

/** Messages beyond this are cut off by some apps, characters. */
const LONG = 4000;

interface LinkResultProps {
  readonly link: LinkState;
  readonly title: string;
}

/** The link, the ways to hand it on, and its QR code. */
export function LinkResult({ link, title }: LinkResultProps) {
  const { t } = useText();
  switch (link.state) {
    case 'making':
      return <p className={share.quiet}>{t(($) => $.links.link.making)}</p>;
    case 'tooLarge':
      return (
        <p className={styles.note} role="status">
          {t(($) => $.links.link.tooLarge)}
        </p>
      );
    case 'noAddress':
      return null;
    case 'ready':
      return <Ready url={link.url} title={title} />;
  }
}

function Ready({ url, title }: { readonly url: string; readonly title: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState<{ readonly url: string; readonly isDone: boolean } | null>(null);
  const copy = () =>
    setCopied({ url, isDone: writeClipboard({ text: url, html: `<a href="${url}">${url}</a>` }) });
  const hand = () => handLink({ title: t(($) => $.links.link.shareTitle, { title }), url });
  // What was copied before is not what is here now.
  const told = copied?.url === url ? copied : null;
  return (
    <div className={styles.result}>
      <div className={styles.link}>
        <TextArea
          label={t(($) => $.links.link.text)}
          readOnly
          value={url}
          hint={t(($) => $.links.link.length, { count: url.length })}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      {url.length > LONG ? (
        <p className={styles.note}>{t(($) => $.links.link.isLong, { count: url.length })}</p>
      ) : null}
      <div className={styles.actions}>
        <Button look="strong" icon={<Copy size={18} />} onClick={copy}>
          {t(($) => $.links.link.copy)}
        </Button>
        {canHandLink() ? (
          <Button icon={<Share2 size={18} />} onClick={() => void hand()}>
            {t(($) => $.links.link.share)}
          </Button>
        ) : null}
      </div>
      <p
        className={share.status}
        role="status"
        data-state={told ? (told.isDone ? 'saved' : 'failed') : undefined}
      >
        {told ? (told.isDone ? t(($) => $.links.link.copied) : t(($) => $.links.link.notCopied)) : null}
      </p>
      <p className={share.quiet}>{t(($) => $.links.link.pasting)}</p>
      <QrCode url={url} title={title} />
    </div>
  );
}
