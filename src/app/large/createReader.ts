import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LargeFigures } from '@/large/measureLarge';
import { whoIsShown } from '@/large/parts';
import { prepareInSteps } from '@/large/prepare';
import { type LargeFilter, type LargeNetwork, NO_FILTER } from '@/large/types';
import type { MeasureNews } from '@/large/worker/messages';
import { type Painter, startMeasuring, startPainting } from '@/large/worker/startThreads';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { inSlices } from './inSlices';

/** An estimate of who stands between others. */
export interface Between {
  readonly values: Float32Array;
  readonly searches: number;
  readonly of: number;
}

/** What is known of the file so far. */
export interface ReaderState {
  /** Share of the preparing, 0 to 1. */
  readonly share: number;
  readonly network: LargeNetwork | null;
  /** Number of tied actors, by actor. */
  readonly ties: Int32Array;
  /** Everybody, the most tied first. */
  readonly order: Int32Array;
  readonly folded: readonly string[];
  readonly places: Float32Array | null;
  readonly painter: Painter | null;
  readonly figures: LargeFigures | null;
  readonly core: Int32Array | null;
  readonly clusterOf: Int32Array | null;
  readonly clusterCount: number;
  /** undefined before it is known. */
  readonly closure: number | null | undefined;
  readonly between: Between | null;
  readonly measuring: 'running' | 'done' | 'stopped' | 'failed';
  readonly filter: LargeFilter;
  readonly shown: Uint8Array;
  /** The actor that is looked at. */
  readonly chosen: number | null;
  /** Steps round the chosen actor that stand out, 1 to 3. */
  readonly steps: number;
  readonly colourBy: 'sector' | 'cluster';
  /** Rises when the camera is to show everything, or the chosen actor's surroundings. */
  readonly look: { readonly at: 'all' | 'chosen'; readonly turn: number };
}

export interface Reader {
  readonly state: StoreApi<ReaderState>;
  readonly choose: (actor: number | null, camera: 'go' | 'stay') => void;
  readonly setSteps: (steps: number) => void;
  readonly setFilter: (change: Partial<LargeFilter>) => void;
  readonly colour: (colourBy: ReaderState['colourBy']) => void;
  readonly lookAt: (at: 'all' | 'chosen') => void;
  readonly stopMeasuring: () => void;
  /** The picture tells how it becomes a file; the answer ends that. */
  readonly offerPicture: (write: () => Promise<Uint8Array<ArrayBuffer>>) => () => void;
  /** The picture in view as a PNG. Rejects when there is none. */
  readonly pictureFile: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the threads. */
  readonly end: () => void;
}

const NOBODY = new Int32Array(0);

const BEGUN: ReaderState = {
  share: 0,
  network: null,
  ties: NOBODY,
  order: NOBODY,
  folded: [],
  places: null,
  painter: null,
  figures: null,
  core: null,
  clusterOf: null,
  clusterCount: 0,
  closure: undefined,
  between: null,
  measuring: 'running',
  filter: NO_FILTER,
  shown: new Uint8Array(0),
  chosen: null,
  steps: 1,
  colourBy: 'cluster',
  look: { at: 'all', turn: 0 },
};

/** Prepares a network for reading, measures it and holds what is looked at. */
export function createReader(exchange: ExchangeNetwork): Reader {
  const state = createStore<ReaderState>(() => BEGUN);
  const set = state.setState;
  const stop = new AbortController();
  let endMeasuring = () => {};
  let writePicture: (() => Promise<Uint8Array<ArrayBuffer>>) | null = null;

  const paintWith = (places: Float32Array) => {
    const { network } = state.getState();
    if (!network) return;
    const { csr, ends, strong } = network;
    set({ places, painter: startPainting({ csr, ends, strong, places }) });
  };
  const hear = (news: MeasureNews) => {
    switch (news.kind) {
      case 'figures':
        return set({ figures: news.figures, core: news.core });
      case 'clusters':
        return set({ clusterOf: news.clusterOf, clusterCount: news.count });
      case 'places':
        return paintWith(news.places);
      case 'closure':
        return set({ closure: news.closure });
      case 'between':
        return set({ between: { values: news.values, searches: news.searches, of: news.of } });
      case 'done':
      case 'failed':
        return set({ measuring: news.kind });
    }
  };
  const prepare = async () => {
    const ready = await inSlices(prepareInSteps(exchange), (share) => set({ share }), stop.signal);
    const { network } = ready;
    set({
      ...ready,
      share: 1,
      shown: whoIsShown(network, NO_FILTER),
      colourBy: network.sectors.words.length > 1 ? 'sector' : 'cluster',
    });
    endMeasuring = startMeasuring({ csr: network.csr, wantsPlaces: network.places === null }, hear);
    if (network.places) paintWith(network.places);
  };
  void prepare();

  const look = (at: 'all' | 'chosen') => set(({ look: { turn } }) => ({ look: { at, turn: turn + 1 } }));
  return {
    state,
    choose: (chosen, camera) => {
      set({ chosen });
      if (camera === 'go' && chosen !== null) look('chosen');
    },
    setSteps: (steps) => {
      set({ steps });
      look('chosen');
    },
    setFilter: (change) =>
      set(({ filter, network, shown }) => {
        const next = { ...filter, ...change };
        return { filter: next, shown: network ? whoIsShown(network, next) : shown };
      }),
    colour: (colourBy) => set({ colourBy }),
    lookAt: look,
    stopMeasuring: () => {
      endMeasuring();
      set({ measuring: 'stopped' });
    },
    offerPicture: (write) => {
      writePicture = write;
      return () => {
        if (writePicture === write) writePicture = null;
      };
    },
    pictureFile: async () => {
      if (!writePicture) throw new Error('pictureFile: there is no picture');
      return await writePicture();
    },
    end: () => {
      stop.abort();
      endMeasuring();
      state.getState().painter?.end();
    },
  };
}
