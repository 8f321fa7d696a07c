import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, estimateStorage } from '@/platform/persist';

afterEach(() => vi.unstubAllGlobals());

const stub = (storage: unknown) => vi.stubGlobal('navigator', { storage });
const reject = async () => {
  throw new TypeError('not here');
};

describe('the promise to keep storage', () => {
  it('is granted, denied or unknown', async () => {
    stub({ persist: async () => true });
    expect(await askToPersist()).toBe('granted');
    stub({ persist: async () => false });
    expect(await askToPersist()).toBe('denied');
    stub({ persist: reject });
    expect(await askToPersist()).toBe('unknown');
    stub(undefined);
    expect(await askToPersist()).toBe('unknown');
    vi.stubGlobal('navigator', undefined);
    expect(await askToPersist()).toBe('unknown');
  });
});

describe('the estimate of storage', () => {
  it('is given in bytes, or null where the browser does not say', async () => {
    stub({ estimate: async () => ({ usage: 10, quota: 100 }) });
    expect(await estimateStorage()).toEqual({ usedBytes: 10, quotaBytes: 100 });
    for (const storage of [{ estimate: async () => ({}) }, { estimate: reject }, {}, undefined]) {
      stub(storage);
      expect(await estimateStorage()).toBeNull();
    }
  });
});
