import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { giveFile } from '@/commands/giveFile';
import { useText } from '@/i18n/useText';
import { fileNameOf } from '@/transfer/fileName';
import { QR_MARGIN, QR_MOST_BYTES, qrPicture, qrSvg } from '@/transfer/link/qrPicture';
import { Button } from '@/ui/Button';
import { SavedLine } from '../SavedLine';
import share from '../Share.module.css';
import { useGiving } from '../useGiving';
import styles from './LinkResult.module.css';

/** Modules on a side from which on a phone must come close. */
const DENSE = 97;

/** The link as a QR code, for a room that looks at the wall; says so when it is too long for one. */
export function QrCode({ url, title }: { readonly url: string; readonly title: string }) {
  const { t } = useText();
  const { giving, give } = useGiving();
  const picture = useMemo(() => qrPicture(url), [url]);
  if (!picture) {
    return (
      <p className={share.quiet}>
        {t(($) => $.links.link.qrTooLarge, { count: url.length, most: QR_MOST_BYTES })}
      </p>
    );
  }
  const save = async () => {
    const name = fileNameOf(title, `-${t(($) => $.links.link.qrName)}.svg`);
    const given = await giveFile({
      name,
      content: qrSvg(picture),
      mimeType: 'image/svg+xml',
      description: t(($) => $.links.link.fileKind),
    });
    return { given, name };
  };
  const whole = picture.side + 2 * QR_MARGIN;
  return (
    <div className={styles.code}>
      <svg
        className={styles.picture}
        viewBox={`${-QR_MARGIN} ${-QR_MARGIN} ${whole} ${whole}`}
        role="img"
        aria-label={t(($) => $.links.link.qr)}
      >
        <path d={picture.path} />
      </svg>
      {picture.side >= DENSE ? <p className={share.quiet}>{t(($) => $.links.link.qrDense)}</p> : null}
      <Button icon={<Download size={18} />} onClick={() => void give(save)}>
        {t(($) => $.links.link.qrSave)}
      </Button>
      <SavedLine giving={giving} />
    </div>
  );
}
