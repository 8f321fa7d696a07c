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
  PageUp: 'PgUp',
  PageDown: 'PgDn',
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

/**
 * Whether a shortcut is a letter, digit or sign alone, with Shift or without: what speech input may set off by
 * accident, so people can switch these off (WCAG 2.1.4).
 */
export function isCharacterKey(keys: string): boolean {
  const key = keys.endsWith('+') ? '+' : (keys.split('+').at(-1) ?? '');
  return isSingleKey(keys) && (key.length === 1 || key.startsWith('Digit'));
}

/**
 * The shortcut to show beside a command: the first one that works.
 *
 * @returns undefined when the command has none
 */
export function shortcutOf(
  keys: readonly string[],
  { isMac, hasSingleKeys }: { readonly isMac: boolean; readonly hasSingleKeys: boolean },
): string | undefined {
  const first = keys.find((one) => hasSingleKeys || !isCharacterKey(one));
  return first === undefined ? undefined : showKeys(first, isMac);
}

/** Whether a shortcut is a single letter or sign, which works only while the canvas has the focus. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes('$mod') && !keys.includes('Alt+');
}
