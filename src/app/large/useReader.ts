import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { createReader, type Reader, type ReaderState } from './createReader';

/** Holds the reader; provided by `LargeScreen`. */
export const ReaderContext = createContext<Reader | null>(null);

/** What reads the file. Throws outside its screen. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader: no network is open for reading');
  return reader;
}

/** A part of what is known, drawn again when it changes. */
export function useReading<Part>(pick: (state: ReaderState) => Part): Part {
  return useStore(useReader().state, pick);
}

/** Reads a network as long as the screen is there. */
export function useNewReader(network: ExchangeNetwork): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    const made = createReader(network);
    setReader(made);
    return () => made.end();
  }, [network]);
  return reader;
}
