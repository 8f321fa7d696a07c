/** The word after `lang=` in an address, in its query or in the query inside its hash; null without one. */
export function languageInAddress(address: string): string | null {
  const { searchParams, hash } = new URL(address);
  return searchParams.get('lang') ?? hashQuery(hash).get('lang');
}

/**
 * The address without its language: once a reader has chosen another one on the page, the old wish must not
 * come back with the next reload.
 */
export function withoutLanguage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  const query = hashQuery(url.hash);
  if (query.has('lang')) {
    query.delete('lang');
    const [path = ''] = url.hash.split('?');
    url.hash = query.size > 0 ? `${path}?${query}` : path;
  }
  return url.href;
}

function hashQuery(hash: string): URLSearchParams {
  const start = hash.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : hash.slice(start + 1));
}
