import { describe, expect, it } from 'vitest';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { WRITERS } from '@/transfer/formats/writers';
import { runWriting } from '@/transfer/writing/runWriting';

const LARGE: ExchangeNetwork = {
  title: 'Besar',
  actors: Array.from({ length: 1_500 }, (_, index) => ({
    id: `a${index}`,
    name: `Aktor ${index}`,
    place: [index, 0],
    colour: null,
    values: {},
  })),
  ties: Array.from({ length: 1_000 }, (_, index) => ({
    source: `a${index}`,
    target: `a${index + 1}`,
    direction: 'forward',
    weight: 1,
    values: {},
  })),
};

describe('a large file', () => {
  it('is written by a worker as it would be here', async () => {
    const written = await runWriting({ kind: 'network', format: 'graphml', network: LARGE });
    expect(written).toBe(WRITERS.graphml.write(LARGE));
  });

  it('may be a workbook', async () => {
    const rows = LARGE.actors.map(({ name }) => [name]);
    const sheets = [{ name: 'Aktor', table: { columns: ['Nama'], rows: [...rows, ...rows] } }];
    const written = await runWriting({ kind: 'workbook', sheets });
    expect(written).toBeInstanceOf(Uint8Array);
    // A workbook is an archive.
    expect([...written.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('is still written where its worker does not load', async () => {
    const broken = () => new Worker('/there-is-no-such.js', { type: 'module' });
    const written = await runWriting({ kind: 'network', format: 'pajek', network: LARGE }, broken);
    expect(written).toBe(WRITERS.pajek.write(LARGE));
  });
});
