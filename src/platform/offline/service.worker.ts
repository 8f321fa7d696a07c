import type { OfflineOrder } from './offlineApp';
import { type BuiltFile, createPrecache } from './precache';

/** Filled in by the build (scripts/serviceWorker.mjs). */
declare const RAJUT_FILES: readonly BuiltFile[];
declare const RAJUT_VERSION: string;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface OrderEvent extends LastingEvent {
  readonly data: OfflineOrder;
}

/** As much of a service worker's surroundings as is used: TypeScript knows them or those of a page, not both. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(wanted: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: OrderEvent) => void): void;
};

const precache = createPrecache({
  files: RAJUT_FILES,
  version: RAJUT_VERSION,
  scope: self.registration.scope,
  caches,
  fetch: (request) => fetch(request),
});

// Not waiting only with the first version: a later one comes when somebody asks for it.
self.addEventListener('install', (event) => event.waitUntil(precache.install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(obey(event.data)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !precache.knows(request.url)) return;
  event.respondWith(precache.answer(request.url).then((kept) => kept ?? fetch(request)));
});

async function obey({ kind }: OfflineOrder): Promise<void> {
  if (kind === 'takeOver') return self.skipWaiting();
  // Another window may still run the version before and ask for its files.
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length === 1) await precache.removeEarlier();
}
