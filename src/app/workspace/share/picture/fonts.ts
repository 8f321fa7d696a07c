/** Decodes the text of a data address, which a policy without connections lets nobody fetch. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** The font files that a PDF embeds, loaded when the first is made. */
export async function loadPdfFonts() {
  const [text, strong] = await Promise.all([
    import('@/transfer/pictures/fonts/plusJakartaSans-text.ttf?inline'),
    import('@/transfer/pictures/fonts/plusJakartaSans-strong.ttf?inline'),
  ]);
  return { text: bytesOf(text.default), strong: bytesOf(strong.default) };
}

/** From the first letter of the second web font on. */
const FAR_LETTERS = /[\u0100-\u2000]/;

/** The web fonts that an SVG carries along, as data addresses; the second only where a letter of the text needs it. */
export async function loadSvgFonts(texts: string): Promise<readonly string[]> {
  const near = await import(
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?inline'
  );
  if (!FAR_LETTERS.test(texts)) return [near.default];
  const far = await import(
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-wght-normal.woff2?inline'
  );
  return [near.default, far.default];
}

/** The type of pictures that are painted, as `fonts.css` calls it. */
export const PAINT_FAMILY = "'Plus Jakarta Sans Variable', sans-serif";
const WEIGHTS = [450, 600, 750];

/** Waits until every letter of a text can be painted; a face that does not come leaves it to the next one. */
export async function loadPaintFonts(texts: string): Promise<void> {
  await Promise.allSettled(
    WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${PAINT_FAMILY}`, texts)),
  );
}
