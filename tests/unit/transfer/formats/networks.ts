import type { ExchangeActor, ExchangeNetwork, ExchangeTie } from '@/transfer/exchange/types';

const actor = (id: string, name: string, more: Partial<ExchangeActor> = {}): ExchangeActor => ({
  id,
  name,
  place: null,
  colour: null,
  values: {},
  ...more,
});

const tie = (source: string, target: string, more: Partial<ExchangeTie> = {}): ExchangeTie => ({
  source,
  target,
  direction: 'none',
  weight: 1,
  values: {},
  ...more,
});

/** Three actors: one without ties among those whose names break careless programs; three ties, two of one pair. */
export const HOSTILE: ExchangeNetwork = {
  title: 'Peta "uji" & <coba>',
  actors: [
    actor('a', 'Dinas "A" & <B>, C;D', {
      place: [0, 100],
      colour: '#e69f00',
      values: { kind: 'Orang', influence: 3, notes: 'baris\nkedua' },
    }),
    actor('b', '=HYPERLINK("x")', { place: [100.123, -50], values: { kind: 'Orang', weaver: true } }),
    actor('c', 'قسم 👩‍👩‍👧', { place: [50, 0] }),
  ],
  ties: [
    tie('a', 'b', { direction: 'forward', weight: 2, values: { type: 'Uang', reason: '</edge>' } }),
    tie('b', 'a', { direction: 'both', values: { type: 'Barang' } }),
    tie('a', 'b', { values: { type: 'Barang' } }),
  ],
};

/** The same without arrows. */
export const WITHOUT_ARROWS: ExchangeNetwork = { ...HOSTILE, ties: HOSTILE.ties.slice(1) };

export const EMPTY: ExchangeNetwork = { title: '', actors: [], ties: [] };
