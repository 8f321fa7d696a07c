/** Whether the browser promised not to clear this site's storage by itself. */
export type Persistence = 'granted' | 'denied' | 'unknown';

/** Asks the browser to keep this site's storage; `unknown` where it cannot be asked. */
export async function askToPersist(): Promise<Persistence> {
  const storage = storageManager();
  if (storage?.persist === undefined) return 'unknown';
  try {
    return (await storage.persist()) ? 'granted' : 'denied';
  } catch {
    // Some private modes reject instead of answering: nothing is promised then.
    return 'unknown';
  }
}

export interface StorageEstimate {
  readonly usedBytes: number;
  /** At least `usedBytes`; browsers blur it on purpose. */
  readonly quotaBytes: number;
}

/** How much of this site's storage is used, null where the browser does not say. */
export async function estimateStorage(): Promise<StorageEstimate | null> {
  const storage = storageManager();
  if (storage?.estimate === undefined) return null;
  try {
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
  } catch {
    // As above: a browser that refuses to tell is the same as one that cannot.
    return null;
  }
}

/** The manager is missing on insecure addresses, such as a LAN address over http. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
