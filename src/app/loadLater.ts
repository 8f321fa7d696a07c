import { loadAllTexts } from '@/i18n/language';

/** The editor with the texts it speaks, as React's `lazy` wants it. */
export async function loadEditor() {
  const texts = loadAllTexts();
  const { ProjectScreen } = await import('./ProjectScreen');
  await texts;
  return { default: ProjectScreen };
}

/** The question for a password with the texts it speaks, as React's `lazy` wants it. */
export async function loadPasswordDialog() {
  const texts = loadAllTexts();
  const { PasswordDialog } = await import('./locked/PasswordDialog');
  await texts;
  return { default: PasswordDialog };
}

/** The question whether to open what a link holds, with its texts. */
export async function loadOpenLink() {
  const texts = loadAllTexts();
  const { OpenLink } = await import('./link/OpenLink');
  await texts;
  return { default: OpenLink };
}

/** The question what to do with projects that are here already, with its texts. */
export async function loadRestoreDialog() {
  const texts = loadAllTexts();
  const { RestoreDialog } = await import('./home/RestoreDialog');
  await texts;
  return { default: RestoreDialog };
}

/** The preview of files of other programs with the texts it speaks, as React's `lazy` wants it. */
export async function loadImportDialog() {
  const texts = loadAllTexts();
  const { HomeImport } = await import('./home/HomeImport');
  await texts;
  return { default: HomeImport };
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

/** The templates with the texts they speak, as React's `lazy` wants it. */
export async function loadTemplates() {
  const texts = loadAllTexts();
  const { TemplatesScreen } = await import('./templates/TemplatesScreen');
  await texts;
  return { default: TemplatesScreen };
}

/** The groups side by side with the texts they speak, as React's `lazy` wants it. */
export async function loadGroups() {
  const texts = loadAllTexts();
  const { GroupsScreen } = await import('./groups/GroupsScreen');
  await texts;
  return { default: GroupsScreen };
}

/** The facilitator's pages with the texts they speak, as React's `lazy` wants it. */
export async function loadFacilitator() {
  const texts = loadAllTexts();
  const { FacilitatorScreen } = await import('./facilitator/FacilitatorScreen');
  await texts;
  return { default: FacilitatorScreen };
}

/** The screen of a network that is only read, with the texts it speaks. */
export async function loadLarge() {
  const texts = loadAllTexts();
  const { LargeScreen } = await import('./large/LargeScreen');
  await texts;
  return { default: LargeScreen };
}
