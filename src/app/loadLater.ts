import { loadAllTexts } from '@/i18n/language';

/** The editor with the texts it speaks, as React's `lazy` wants it. */
export async function loadEditor() {
  const texts = loadAllTexts();
  const { ProjectScreen } = await import('./ProjectScreen');
  await texts;
  return { default: ProjectScreen };
}

/** The dialog that says what did not work. */
export const loadTroubleDialog = () => import('./home/TroubleDialog');

/** The gallery of shapes with the texts it speaks, as React's `lazy` wants it. */
export async function loadGallery() {
  const texts = loadAllTexts();
  const { GalleryScreen } = await import('./gallery/GalleryScreen');
  await texts;
  return { default: GalleryScreen };
}
