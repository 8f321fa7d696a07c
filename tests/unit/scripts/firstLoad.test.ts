import { describe, expect, it } from 'vitest';
import {
  FIRST_LOAD_LIMIT_BYTES,
  LAZY_CHUNK_LIMIT_BYTES,
  measureFirstLoad,
} from '../../../scripts/firstLoad.mjs';

const MANIFEST = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/app/Editor.tsx', 'src/i18n/messages/idFirst.ts', 'src/i18n/messages/enFirst.ts'],
    css: ['assets/main.css'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'] },
  'src/app/Editor.tsx': {
    file: 'assets/editor.js',
    isDynamicEntry: true,
    imports: ['_react.js', '_shared.js', 'index.html'],
    css: ['assets/editor.css'],
  },
  'src/i18n/messages/idFirst.ts': { file: 'assets/id.js', isDynamicEntry: true },
  'src/i18n/messages/enFirst.ts': { file: 'assets/en.js', isDynamicEntry: true },
};

/** Sizes that are powers of ten, so that a sum shows its parts. */
const SIZES: Readonly<Record<string, number>> = {
  'index.html': 1,
  'assets/main.js': 10,
  'assets/react.js': 100,
  'assets/main.css': 1000,
  'assets/id.js': 10_000,
  'assets/en.js': 9_000,
  'assets/editor.js': 20,
  'assets/editor.css': 200,
  'assets/shared.js': 2000,
};

const measure = (changed: Readonly<Record<string, number>> = {}) =>
  measureFirstLoad(MANIFEST, new Map(Object.entries({ ...SIZES, ...changed })));

describe('the first load', () => {
  it('is the page, its script with all imports, its style and the larger language', () => {
    const { first, firstBytes, problems } = measure();
    expect(first.map((part) => part.name).sort()).toEqual([
      'assets/id.js',
      'assets/main.css',
      'assets/main.js',
      'assets/react.js',
      'index.html',
    ]);
    expect(firstBytes).toBe(11_111);
    expect(problems).toEqual([]);
  });

  it('counts for the editor only what it adds', () => {
    expect(measure().lazy).toEqual([{ name: 'src/app/Editor.tsx', bytes: 2220 }]);
  });

  it('fails one byte above the limit, wherever in it the byte is', () => {
    const room = FIRST_LOAD_LIMIT_BYTES - 11_111;
    expect(measure({ 'assets/react.js': 100 + room }).problems).toEqual([]);
    for (const file of ['index.html', 'assets/react.js', 'assets/main.css', 'assets/id.js']) {
      const { problems } = measure({ [file]: (SIZES[file] ?? 0) + room + 1 });
      expect(problems).toEqual([
        `first load: ${FIRST_LOAD_LIMIT_BYTES + 1} > ${FIRST_LOAD_LIMIT_BYTES} bytes gzip`,
      ]);
    }
  });

  it('fails a later part that is too heavy, also one the manifest does not know, such as a worker', () => {
    for (const file of ['assets/editor.js', 'assets/worker.js']) {
      const { problems } = measure({ [file]: LAZY_CHUNK_LIMIT_BYTES + 1 });
      expect(problems).toEqual([
        `${file}: ${LAZY_CHUNK_LIMIT_BYTES + 1} > ${LAZY_CHUNK_LIMIT_BYTES} bytes gzip`,
      ]);
    }
  });

  it('refuses to call a build without an entry or without a file light', () => {
    expect(() => measureFirstLoad({}, new Map())).toThrow('no entry');
    expect(() => measureFirstLoad(MANIFEST, new Map([['index.html', 1]]))).toThrow('no size for');
  });
});
