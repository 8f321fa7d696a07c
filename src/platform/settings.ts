/** Small values that stay on this device. A browser that keeps nothing answers null and false. */
export interface Settings {
  read(key: string): string | null;
  /** @returns whether it was kept */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  /** Keys that start with `prefix`, in no order. */
  keys(prefix: string): readonly string[];
}

/**
 * Settings over localStorage. Reading and even naming localStorage throws where storage is switched off,
 * so every call falls back to "nothing kept": a setting is never worth an error screen.
 */
export function createSettings(): Settings {
  return {
    read: (key) => tolerate(() => localStorage.getItem(key), null),
    write: (key, value) =>
      tolerate(() => {
        localStorage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => tolerate(() => localStorage.removeItem(key), undefined),
    keys: (prefix) => tolerate(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), []),
  };
}

function tolerate<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Storage is switched off or full: the caller goes on with its default.
    return otherwise;
  }
}
