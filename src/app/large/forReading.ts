import type { ExchangeNetwork } from '@/transfer/exchange/types';

/** The one network that is open for reading only. It lives in this page and nowhere else. */
export interface ForReading {
  put(network: ExchangeNetwork): void;
  /** Null after the page was loaded anew: nothing is stored. */
  get(): ExchangeNetwork | null;
  /** Frees the memory. */
  forget(): void;
}

/** Nothing is open. */
export function createForReading(): ForReading {
  let open: ExchangeNetwork | null = null;
  return {
    put: (network) => {
      open = network;
    },
    get: () => open,
    forget: () => {
      open = null;
    },
  };
}
