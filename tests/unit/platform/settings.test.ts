import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSettings } from '@/platform/settings';

afterEach(() => vi.unstubAllGlobals());

/** As far as settings use it, localStorage is an object whose keys are its entries. */
function stubStorage() {
  const methods = {
    getItem(this: Record<string, unknown>, key: string) {
      return typeof this[key] === 'string' ? this[key] : null;
    },
    setItem(this: Record<string, unknown>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, unknown>, key: string) {
      delete this[key];
    },
  };
  vi.stubGlobal('localStorage', Object.create(methods));
}

describe('settings', () => {
  it('are kept, listed by prefix and removed', () => {
    stubStorage();
    const settings = createSettings();
    expect(settings.read('a.one')).toBeNull();
    expect(settings.write('a.one', '1')).toBe(true);
    settings.write('a.two', '2');
    settings.write('b', '3');
    expect(createSettings().read('a.one')).toBe('1');
    expect([...settings.keys('a.')].sort()).toEqual(['a.one', 'a.two']);
    settings.remove('a.one');
    expect(settings.keys('a.')).toEqual(['a.two']);
  });

  it('are simply not there where storage is switched off or full', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', new Proxy({}, { get: refuse, ownKeys: refuse }));
    const settings = createSettings();
    expect(settings.read('a')).toBeNull();
    expect(settings.write('a', '1')).toBe(false);
    expect(settings.keys('')).toEqual([]);
    expect(() => settings.remove('a')).not.toThrow();
  });
});
