import { afterEach, describe, expect, it, vi } from 'vitest';
import { pack, unpack } from '@/platform/pack';

afterEach(() => vi.unstubAllGlobals());

const repeated = new TextEncoder().encode('Kelompok Tani '.repeat(1000));

describe('packed bytes', () => {
  it('are fewer, and come back as they were', async () => {
    const packed = await pack(repeated);
    expect(packed.packed).toBe(true);
    expect(packed.bytes.length).toBeLessThan(repeated.length / 20);
    expect(await unpack(packed)).toEqual(repeated);
    expect(await unpack(await pack(new Uint8Array()))).toEqual(new Uint8Array());
  });

  it('are only the part that a view shows', async () => {
    expect(await unpack(await pack(repeated.subarray(3, 10)))).toEqual(repeated.slice(3, 10));
  });

  it('are left as they are where the browser cannot deflate', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const packed = await pack(repeated);
    expect(packed).toEqual({ bytes: repeated, packed: false });
    expect(await unpack(packed)).toBe(repeated);
  });

  it('that are damaged are refused', async () => {
    await expect(unpack({ bytes: new Uint8Array([255, 255, 0, 9]), packed: true })).rejects.toThrow();
  });
});
