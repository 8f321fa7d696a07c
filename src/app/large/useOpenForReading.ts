import { navigate } from 'wouter/use-hash-location';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { LARGE_PATH } from '../route';
import { useDevice } from '../useDevice';

/** Shows a network on the screen on which it is only read; an open project is left, stored as it is. */
export function useOpenForReading(): (network: ExchangeNetwork) => void {
  const { forReading } = useDevice();
  return (network) => {
    forReading.put(network);
    navigate(LARGE_PATH);
  };
}
