import { loadAllTexts } from '@/i18n/language';

/** The editor's chunk with the texts it speaks. */
export async function loadEditor() {
  const [editor] = await Promise.all([import('./ProjectScreen'), loadAllTexts()]);
  return editor;
}

/** The dialog that says what did not work. */
export const loadTroubleDialog = () => import('./home/TroubleDialog');
