import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { Sheet } from '@/picture/sheet';
import { textsOf } from '@/picture/sheetTexts';
import { loadPaintFonts } from './fonts';
import styles from './Picture.module.css';
import { paintPreview } from './paintCanvas';

/** Widest that a preview is painted, device px. */
const MOST_PX = 1600;
/** Highest that it is shown, px: the choices below it must stay in sight. */
const HIGHEST_PX = 216;

/** The page as the file will show it, small. */
export function PicturePreview({ sheet, isLate }: { readonly sheet: Sheet; readonly isLate: boolean }) {
  const { t } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState<Sheet | null>(null);
  useEffect(() => {
    let isOver = false;
    const paint = () => {
      const { current } = canvas;
      if (isOver || !current) return;
      paintPreview(current, sheet, Math.min(MOST_PX, current.clientWidth * devicePixelRatio));
      setPainted(sheet);
    };
    void loadPaintFonts(textsOf(sheet)).then(paint);
    return () => {
      isOver = true;
    };
  }, [sheet]);
  const ratio = sheet.width / sheet.height;
  const isReady = painted === sheet && !isLate;
  return (
    <div className={styles.frame} data-clear={sheet.ground === null || undefined}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t(($) => $.pictures.preview, { title: sheet.description })}
        aria-busy={!isReady}
        className={styles.preview}
        style={{ aspectRatio: ratio, width: `min(100%, ${Math.round(HIGHEST_PX * ratio)}px)` }}
      />
    </div>
  );
}
