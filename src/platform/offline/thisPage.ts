import { createOfflineApp, type OfflineApp } from './offlineApp';

/** Whether this page is `rajut.html`, the whole app in one file: the build of that file says so. */
export const isOneFile = import.meta.env.MODE === 'one-file';

/** What keeps the app of this page on the device. */
export function offlineAppOfPage(): OfflineApp {
  return createOfflineApp({
    isOneFile,
    isSecure: window.isSecureContext,
    // Missing on insecure addresses, whatever the types say.
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    reload: () => location.reload(),
    now: () => Date.now(),
  });
}
