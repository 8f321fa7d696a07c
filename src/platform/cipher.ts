/** WebCrypto of this page; null where browsers withhold it: at addresses that are neither https nor this computer. */
export function cipherOfPage(): Pick<Crypto, 'getRandomValues' | 'subtle'> | null {
  // Missing on insecure addresses, whatever the types say.
  return 'subtle' in crypto && crypto.subtle ? crypto : null;
}
