/** Beside the page, made by the same build. */
const ADDRESS = './rajut.html';
/** What only the app in one file holds; a host that answers everything with its start page does not. */
const MARK = '<meta name="rajut" content="one-file"';

/**
 * The whole app as one page, from where this one came from or from what is kept of it. Rejects when it cannot be had.
 */
export async function fetchOneFile(): Promise<string> {
  const response = await fetch(ADDRESS);
  const text = response.ok ? await response.text() : '';
  if (!text.includes(MARK))
    throw new Error(`fetchOneFile: answered with ${response.status}, not with the app`);
  return text;
}
