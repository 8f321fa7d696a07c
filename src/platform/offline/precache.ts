/** A file that the build made. */
export interface BuiltFile {
  /** From the app's folder: 'assets/index-abc.js'. */
  readonly path: string;
  /** SHA-256 of its content, base64. */
  readonly hash: string;
}

export interface PrecacheParts {
  /** Everything the build made, what the first screen needs first. */
  readonly files: readonly BuiltFile[];
  /** Another word for every build that differs. */
  readonly version: string;
  /** Address of the app's folder, with the slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface Precache {
  /** Keeps every file of this version; what an earlier one has kept already is not fetched. Rejects when one fails. */
  readonly install: () => Promise<void>;
  /** Whether `answer` may have something for an address. */
  readonly knows: (address: string) => boolean;
  /** The kept file of an address, of this version or for pages of an earlier one; null when it was cleared away. */
  readonly answer: (address: string) => Promise<Response | null>;
  /** Lets earlier versions go. What people made is not kept in caches and stays. */
  readonly removeEarlier: () => Promise<void>;
}

/** Caches of the app begin with this; others are not touched. */
const PREFIX = 'rajut-app-';
const START = 'index.html';
/** Files whose names hold their hash: pages of an earlier version may ask for theirs. */
const HASHED = 'assets/';
/** Files that are fetched at the same time: enough for a slow line, few enough for what is being drawn. */
const AT_ONCE = 4;

/** The built app, kept in the browser's cache under one version. */
export function createPrecache({ files, version, scope, caches, fetch }: PrecacheParts): Precache {
  const name = PREFIX + version;
  const byPath = new Map(files.map((file) => [file.path, file]));
  // The hash is in the key, so that what an earlier version kept can be told to be the same.
  const keyOf = ({ path, hash }: BuiltFile) => `${scope}${path}?${encodeURIComponent(hash)}`;

  const fetched = async ({ path, hash }: BuiltFile): Promise<Response> => {
    // Servers may send index.html elsewhere, and never the folder itself.
    const address = scope + (path === START ? '' : path);
    const response = await fetch(new Request(address, { cache: 'no-cache', integrity: `sha256-${hash}` }));
    if (!response.ok) throw new Error(`precache: ${path} was answered with ${response.status}`);
    // A page may not be answered with what came by way of another address.
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  };
  const keep = async (cache: Cache, file: BuiltFile) => {
    const key = keyOf(file);
    if (await cache.match(key)) return;
    await cache.put(key, (await caches.match(key)) ?? (await fetched(file)));
  };
  const pathOf = (address: string): string | null => {
    const [place = ''] = address.split(/[?#]/, 1);
    if (!place.startsWith(scope)) return null;
    return place.slice(scope.length) || START;
  };
  const appCaches = async () => (await caches.keys()).filter((one) => one.startsWith(PREFIX));

  return {
    install: async () => {
      const cache = await caches.open(name);
      const rest = [...files];
      const work = async () => {
        for (let file = rest.shift(); file; file = rest.shift()) await keep(cache, file);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    knows: (address) => {
      const path = pathOf(address);
      return path !== null && (byPath.has(path) || path.startsWith(HASHED));
    },
    answer: async (address) => {
      const path = pathOf(address);
      if (path === null) return null;
      const file = byPath.get(path);
      if (file) return (await (await caches.open(name)).match(keyOf(file))) ?? null;
      for (const one of await appCaches()) {
        const cache = await caches.open(one);
        const kept = await cache.match(scope + path, { ignoreSearch: true });
        if (kept) return kept;
      }
      return null;
    },
    removeEarlier: async () => {
      const earlier = (await appCaches()).filter((one) => one !== name);
      await Promise.all(earlier.map((one) => caches.delete(one)));
    },
  };
}
