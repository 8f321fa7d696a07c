/** Addresses that mean another computer on every computer. */
const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

export interface LinkAddress {
  /** Without query and hash. */
  readonly base: string;
  /** Whether only this computer finds it. */
  readonly isLocal: boolean;
}

/**
 * Reads the address at which who receives a link has Rajut.
 *
 * @param written by a person, or the page's own
 * @returns null when it is none of the web, such as that of a file on a disk
 */
export function readLinkAddress(written: string): LinkAddress | null {
  let url: URL;
  try {
    url = new URL(written.trim());
  } catch {
    // Not an address, or not yet while it is being typed.
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.search = '';
  url.hash = '';
  return { base: url.href, isLocal: LOCAL.test(url.hostname) };
}
