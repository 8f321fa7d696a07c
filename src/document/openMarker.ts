import type { Settings } from '@/platform/settings';

export interface OpenMarker {
  /** Ids of the tabs that noted the project as open and did not take the note back. */
  others(): readonly string[];
  set(): void;
  clear(): void;
  /** Takes back the notes of tabs that ended without doing so. */
  forget(tabs: readonly string[]): void;
}

/**
 * Notes on this device that a tab holds a project open; taken back when it is closed. A note whose tab no
 * longer lives tells of a crash.
 */
export function createOpenMarker(settings: Settings, project: string, tab: string): OpenMarker {
  const prefix = `rajut.open.${project}.`;
  return {
    others: () =>
      settings
        .keys(prefix)
        .map((key) => key.slice(prefix.length))
        .filter((other) => other !== tab),
    set: () => void settings.write(prefix + tab, '1'),
    clear: () => settings.remove(prefix + tab),
    forget: (tabs) => {
      for (const other of tabs) settings.remove(prefix + other);
    },
  };
}
