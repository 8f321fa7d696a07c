import { useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { Sheet } from '@/picture/sheet';
import { missingLetters } from '@/transfer/pictures/writePdf';
import shared from '../Share.module.css';
import { loadPdfFonts } from './fonts';

/** More are not listed: they are all of one script, mostly. */
const MOST_LISTED = 12;

/** Tells which letters a PDF cannot hold; nothing where it holds them all. */
export function StrangeLetters({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useText();
  const [letters, setLetters] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    void loadPdfFonts().then(({ text }) => {
      if (!isOver) setLetters(missingLetters(sheet, text));
    });
    return () => {
      isOver = true;
    };
  }, [sheet]);
  return (
    <p role="status" className={shared.quiet}>
      {letters.length > 0
        ? t(($) => $.pictures.strange, { letters: letters.slice(0, MOST_LISTED).join(' ') })
        : null}
    </p>
  );
}
