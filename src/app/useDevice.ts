import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LibraryState } from '@/document/library';
import type { Device } from './createDevice';

/** Holds the device; provided by `main`. */
export const DeviceContext = createContext<Device | null>(null);

/** The device this page runs on. Throws where none is provided. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('useDevice: there is no device around this component');
  return device;
}

/** The projects on this device, drawn again when any tab changes them. */
export function useLibraryState(): LibraryState {
  const { library } = useDevice();
  return useSyncExternalStore(library.subscribe, library.getState);
}
