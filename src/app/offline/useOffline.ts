import { useSyncExternalStore } from 'react';
import type { OfflineState } from '@/platform/offline/offlineApp';
import { useDevice } from '../useDevice';

/** Whether this page opens without a network; drawn again when that changes. */
export function useOffline(): OfflineState {
  const { offline } = useDevice();
  return useSyncExternalStore(offline.subscribe, offline.getState);
}
