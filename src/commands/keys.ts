/** Names of keys as people find them on their keyboard; the rest is shown as it is. */
const NAMES: Readonly<Record<string, string>> = {
  Delete: 'Del',
  Escape: 'Esc',
  Digit1: '1',
  Digit2: '2',
  Digit0: '0',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/**
 * A shortcut as it is shown, "Ctrl+Shift+Z" or "⌘⇧Z" on a Mac.
 *
 * @param keys tinykeys' notation, such as `$mod+Shift+z`
 */
export function showKeys(keys: string, isMac: boolean): string {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const shown = parts.map((part) => {
    if (part === '$mod') return isMac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return isMac ? '⇧' : 'Shift';
    if (part === 'Alt') return isMac ? '⌥' : 'Alt';
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return shown.join(isMac ? '' : '+');
}

/** Whether a shortcut is a single letter or sign, which works only while the canvas has the focus. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes('$mod') && !keys.includes('Alt+');
}
