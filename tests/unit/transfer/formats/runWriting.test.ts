import { describe, expect, it } from 'vitest';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { WRITERS } from '@/transfer/formats/writers';
import { runWriting } from '@/transfer/writing/runWriting';
import { HOSTILE } from './networks';

const LARGE: ExchangeNetwork = {
  title: '',
  actors: Array.from({ length: 3_000 }, (_, index) => ({
    id: `a${index}`,
    name: `Aktor ${index}`,
    place: null,
    colour: null,
    values: {},
  })),
  ties: [],
};

const noWorker = () => {
  throw new Error('there are no workers here');
};

describe('writing a file', () => {
  it('of a small map needs no worker', async () => {
    const written = await runWriting({ kind: 'network', format: 'gexf', network: HOSTILE }, noWorker);
    expect(written).toBe(WRITERS.gexf.write(HOSTILE));
  });

  it('of a large one is done here where there is none', async () => {
    const written = await runWriting({ kind: 'network', format: 'pajek', network: LARGE }, noWorker);
    expect(written).toBe(WRITERS.pajek.write(LARGE));
  });
});
