/** What the page may load: its own files, and nothing from anywhere else. No inline script or style. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** The policy as a header of every answer. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/**
 * The same inside the page, for hosts that send no headers of ours. Browsers heed `frame-ancestors` in a header
 * only, and complain about it elsewhere: on such a host another page can show this one in a frame.
 */
export const PAGE_POLICY = DIRECTIVES.filter((one) => !one.startsWith('frame-ancestors')).join('; ');

/**
 * The policy of the app in one file: its one script and one style by their hash, what is inside the file itself, and
 * no address at all, so that nothing can leave it.
 *
 * @param {{ script: string, style: string }} hashes SHA-256 of the texts between the tags, base64
 */
export const oneFilePolicy = ({ script, style }) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}'`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

/** @param {string} policy @returns {string} the tag that holds it, for the head of a page */
export const policyTag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
