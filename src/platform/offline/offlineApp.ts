/** Whether the app opens without a network, and if not, why. */
export type OfflineState =
  /** This page is the app in one file: there is nothing to fetch. */
  | { readonly state: 'oneFile' }
  /** `insecure`: browsers keep apps only from https:// and from this computer itself. */
  | { readonly state: 'impossible'; readonly reason: 'insecure' | 'unsupported' }
  | { readonly state: 'preparing' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly hasUpdate: boolean };

/** What a page tells the service worker: to take over at once, or that a page runs the newest version. */
export interface OfflineOrder {
  readonly kind: 'takeOver' | 'settled';
}

export interface OfflineApp {
  /** The same object until something changes. */
  readonly getState: () => OfflineState;
  /** @returns a function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to keep the app on this device, where that is possible. */
  readonly start: () => Promise<void>;
  /** Takes the new version and loads the page again. What is not saved must be safe before. */
  readonly takeUpdate: () => void;
}

/** What of a page's surroundings decides. */
export interface OfflineParts {
  readonly isOneFile: boolean;
  readonly isSecure: boolean;
  /** Undefined where the browser has none. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly reload: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The service worker beside the page; the build writes it. */
const SCRIPT = './sw.js';
/** How often a page that stays open asks for a new version, ms. */
const ASK_EVERY_MS = 3_600_000;

/** Keeps the app on this device for use without a network. Does nothing before `start`. */
export function createOfflineApp(parts: OfflineParts): OfflineApp {
  const { workers, reload } = parts;
  const listeners = new Set<() => void>();
  let state = firstState(parts);
  let registration: ServiceWorkerRegistration | null = null;
  let isAsked = false;
  let askedAt = parts.now();

  const become = (next: OfflineState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const look = () => {
    // Without an active version the waiting one is the first, and comes by itself.
    if (registration?.active) become({ state: 'ready', hasUpdate: registration.waiting !== null });
  };
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !registration?.active) become({ state: 'failed' });
      else look();
    });
  };
  const askAgain = () => {
    if (document.hidden || parts.now() - askedAt < ASK_EVERY_MS) return;
    askedAt = parts.now();
    // No network: asked again an hour later.
    registration?.update().catch(() => {});
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start: async () => {
      if (state.state !== 'preparing' || !workers) return;
      workers.addEventListener('controllerchange', () => (isAsked ? reload() : look()));
      const order: OfflineOrder = { kind: 'settled' };
      workers.controller?.postMessage(order);
      try {
        registration = await workers.register(SCRIPT, { updateViaCache: 'none' });
        registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
        follow(registration.installing);
        document.addEventListener('visibilitychange', askAgain);
        look();
      } catch {
        // Refused by the browser or by its owner's settings: said on screen.
        become({ state: 'failed' });
      }
    },
    takeUpdate: () => {
      const waiting = registration?.waiting;
      // Another tab has taken it meanwhile.
      if (!waiting) return reload();
      isAsked = true;
      const order: OfflineOrder = { kind: 'takeOver' };
      waiting.postMessage(order);
    },
  };
}

function firstState({ isOneFile, isSecure, workers }: OfflineParts): OfflineState {
  if (isOneFile) return { state: 'oneFile' };
  if (!isSecure) return { state: 'impossible', reason: 'insecure' };
  return workers ? { state: 'preparing' } : { state: 'impossible', reason: 'unsupported' };
}
