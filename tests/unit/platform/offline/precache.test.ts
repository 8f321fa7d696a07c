import { beforeEach, describe, expect, it } from 'vitest';
import { type BuiltFile, createPrecache, type PrecacheParts } from '@/platform/offline/precache';

const SCOPE = 'https://rajut.example/app/';

/** The browser's caches as far as they are used: what was put under an address comes back. */
function createFakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const bare = (address: string) => address.split('?', 1)[0];
  const cacheOf = (kept: Map<string, Response>) => ({
    match: async (key: string, options?: { ignoreSearch?: boolean }) => {
      const found = [...kept].find(
        ([one]) => one === key || (options?.ignoreSearch && bare(one) === bare(key)),
      );
      return found?.[1].clone();
    },
    put: async (key: string, response: Response) => void kept.set(key, response),
  });
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return cacheOf(kept);
  };
  const fake: unknown = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (key: string) => {
      for (const kept of all.values()) {
        const found = await cacheOf(kept).match(key);
        if (found) return found;
      }
    },
  };
  if (!isCaches(fake)) throw new Error('createFakeCaches: not like caches');
  return fake;
}

const isCaches = (value: unknown): value is CacheStorage =>
  typeof value === 'object' && value !== null && 'open' in value;

const file = (path: string, hash = 'one'): BuiltFile => ({ path, hash });
const FIRST = [file('index.html'), file('assets/main-a.js'), file('assets/font.woff2')];
const SECOND = [file('index.html', 'two'), file('assets/main-b.js'), file('assets/font.woff2')];

let caches: CacheStorage;
let asked: string[];

const precacheOf = (version: string, files: readonly BuiltFile[], more: Partial<PrecacheParts> = {}) =>
  createPrecache({
    version,
    files,
    scope: SCOPE,
    caches,
    fetch: async ({ url }) => {
      asked.push(url);
      return new Response(`${version}: ${url}`);
    },
    ...more,
  });

const textOf = async (answer: Promise<Response | null>) => (await answer)?.text() ?? null;

beforeEach(() => {
  caches = createFakeCaches();
  asked = [];
});

describe('the app kept in the browser', () => {
  it('has every file after it was installed, the page under the address of its folder', async () => {
    const app = precacheOf('v1', FIRST);
    await app.install();
    expect(await textOf(app.answer(SCOPE))).toBe(`v1: ${SCOPE}`);
    expect(await textOf(app.answer(`${SCOPE}?lang=en#/project/a`))).toBe(`v1: ${SCOPE}`);
    expect(await textOf(app.answer(`${SCOPE}index.html`))).toBe(`v1: ${SCOPE}`);
    expect(await textOf(app.answer(`${SCOPE}assets/main-a.js`))).toBe(`v1: ${SCOPE}assets/main-a.js`);
  });

  it('leaves alone what is not its own', async () => {
    const app = precacheOf('v1', FIRST);
    await app.install();
    expect(app.knows(SCOPE)).toBe(true);
    expect(app.knows(`${SCOPE}assets/gone.js`)).toBe(true);
    expect(app.knows(`${SCOPE}other.html`)).toBe(false);
    expect(app.knows('https://elsewhere.example/app/index.html')).toBe(false);
    expect(await app.answer('https://elsewhere.example/app/')).toBeNull();
  });

  it('checks each file against the hash that the build gave it', async () => {
    const wanted: string[] = [];
    const app = precacheOf('v1', [file('index.html', 'abc=')], {
      fetch: async (request) => {
        wanted.push(request.integrity);
        return new Response('');
      },
    });
    await app.install();
    expect(wanted).toEqual(['sha256-abc=']);
  });

  it('is not ready while one file is missing', async () => {
    const app = precacheOf('v1', FIRST, { fetch: async () => new Response('', { status: 404 }) });
    await expect(app.install()).rejects.toThrow('index.html was answered with 404');
  });

  it('goes on where it was interrupted', async () => {
    let left = 2;
    const failing = precacheOf('v1', FIRST, {
      fetch: async ({ url }) => {
        left -= 1;
        if (left < 0) throw new TypeError('no network');
        return new Response(url);
      },
    });
    await expect(failing.install()).rejects.toThrow('no network');
    await precacheOf('v1', FIRST).install();
    expect(asked).toHaveLength(1);
  });
});

describe('a new version', () => {
  it('fetches only what has changed', async () => {
    await precacheOf('v1', FIRST).install();
    asked = [];
    await precacheOf('v2', SECOND).install();
    expect(asked.sort()).toEqual([SCOPE, `${SCOPE}assets/main-b.js`]);
  });

  it('still has the parts that a page of the version before may ask for', async () => {
    await precacheOf('v1', FIRST).install();
    const app = precacheOf('v2', SECOND);
    await app.install();
    expect(await textOf(app.answer(`${SCOPE}assets/main-a.js`))).toBe(`v1: ${SCOPE}assets/main-a.js`);
    expect(await textOf(app.answer(SCOPE))).toBe(`v2: ${SCOPE}`);
  });

  it('lets the versions before go, and no cache of anybody else', async () => {
    await (await caches.open('not ours')).put(`${SCOPE}x`, new Response('x'));
    await precacheOf('v1', FIRST).install();
    const app = precacheOf('v2', SECOND);
    await app.install();
    await app.removeEarlier();
    expect(await caches.keys()).toEqual(['not ours', 'rajut-app-v2']);
    expect(await app.answer(`${SCOPE}assets/main-a.js`)).toBeNull();
    expect(await textOf(app.answer(`${SCOPE}assets/font.woff2`))).toBe(`v1: ${SCOPE}assets/font.woff2`);
  });
});
