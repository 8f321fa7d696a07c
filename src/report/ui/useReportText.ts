import { useEffect, useState } from 'react';
import { loadText } from '@/i18n/makeText';
import type { Language } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';

/** The texts of the report's language, whatever the app's is; null until they are loaded. */
export function useReportText(language: Language): Text | null {
  const [text, setText] = useState<Text | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadText(language).then((loaded) => {
      if (!isOver) setText(loaded);
    });
    return () => {
      isOver = true;
    };
  }, [language]);
  return text?.language === language ? text : null;
}
