import { describe, expect, it } from 'vitest';
import { impurities, misplacedReact, misplacedYjs, reactInPure, strayWrites } from './helpers/codeRules';
import {
  barrels,
  climbingImports,
  importCycles,
  type LayerTable,
  layerOf,
  lostImports,
  unlistedFolders,
  wrongArrows,
} from './helpers/layerRules';
import { parseSources, readSources, type SourceFile } from './helpers/sourceCode';

const ROOTS = ['model', 'platform', 'i18n'] as const;

/** What every screen may use, besides its own feature. Never the document, never another feature's screens. */
const FOR_SCREENS = [
  ...ROOTS,
  'ui',
  'session',
  'commands',
  'appearance',
  'picture',
  'analysis',
  'stages',
  'wording',
];

/** Who may import whom, type imports counted. The same table, for people, is in ARCHITECTURE.md. */
const LAYERS: LayerTable = {
  model: [],
  platform: [],
  i18n: [],
  document: ['model', 'platform'],
  analysis: ['model', 'platform'],
  'canvas/layout': ['model', 'platform'],
  // Data in two languages: of i18n only the name of a language, no text.
  samples: ['model', 'i18n'],
  appearance: ['model', 'analysis'],
  stages: ['model', 'analysis'],
  // What a map looks like as plain shapes: for screens and for files alike.
  picture: ['model', 'analysis', 'appearance', 'stages'],
  wording: ['model', 'i18n', 'analysis', 'stages'],
  inspector: ['model', 'analysis', 'stages'],
  // i18n: an exercise is a record that names its texts.
  exercises: ['model', 'i18n', 'analysis', 'stages'],
  personal: ['model', 'analysis', 'stages'],
  presenter: ['model', 'analysis', 'stages'],
  // A project told from title page to reflection as plain blocks: for the screen, paper, slides and documents alike.
  report: [...ROOTS, 'analysis', 'appearance', 'picture', 'stages', 'wording', 'exercises'],
  transfer: [...ROOTS, 'analysis', 'appearance', 'picture', 'stages', 'wording', 'report'],
  // A network too large for a project: compact arrays, what is computed and painted of it, its threads.
  large: ['model', 'platform', 'analysis', 'canvas/layout', 'transfer'],
  // i18n: what stands for a hidden name is said in the reader's language.
  session: [...ROOTS, 'document', 'analysis', 'canvas/layout'],
  collab: ['model', 'platform', 'document'],
  commands: [
    ...ROOTS,
    'session',
    'document',
    'analysis',
    'canvas/layout',
    'appearance',
    'stages',
    'transfer',
    'wording',
    'report',
  ],
  // The command line: what it prints is what a file holds, measured and said; no screen and no document.
  cli: [...ROOTS, 'analysis', 'stages', 'transfer', 'wording'],
  // picture: a widget that draws a list of shapes.
  ui: ['i18n', 'picture'],
  canvas: [...FOR_SCREENS, 'canvas/layout'],
  table: FOR_SCREENS,
  'analysis/ui': FOR_SCREENS,
  'stages/ui': FOR_SCREENS,
  'inspector/ui': [...FOR_SCREENS, 'inspector'],
  'exercises/ui': [...FOR_SCREENS, 'exercises'],
  'personal/ui': [...FOR_SCREENS, 'personal'],
  'presenter/ui': [...FOR_SCREENS, 'presenter'],
  'report/ui': [...FOR_SCREENS, 'report', 'exercises'],
  'transfer/ui': [...FOR_SCREENS, 'transfer'],
  app: 'everything',
  main: 'everything',
};

/** Layers whose files get time, randomness, DOM and storage as arguments. */
const PURE = new Set([
  'model',
  'document',
  'analysis',
  'canvas/layout',
  'samples',
  'appearance',
  'stages',
  'picture',
  'wording',
  'inspector',
  'exercises',
  'personal',
  'presenter',
  'report',
  'transfer',
  'large',
]);

/** Shells around threads: they hold no rule of the domain, only the passing of messages. */
const isWorkerShell = (path: string) => /\.worker\.ts$|\/worker\/|\/run[A-Z][^/]*\.ts$/.test(path);

const files = readSources();

const isPure = (file: SourceFile) => PURE.has(layerOf(file.path, LAYERS) ?? '') && !isWorkerShell(file.path);

describe('what is read', () => {
  it('is the whole house: enough files, arrows and layers to mean something', () => {
    const arrows = files.flatMap((file) => file.references.filter(({ path }) => path !== null));
    expect(files.length).toBeGreaterThan(100);
    expect(arrows.length).toBeGreaterThan(300);
    expect(files.filter(isPure).length).toBeGreaterThan(40);
    const layers = new Set(files.map((file) => layerOf(file.path, LAYERS)));
    for (const layer of ['model', 'document', 'analysis', 'canvas', 'session', 'app']) {
      expect(layers).toContain(layer);
    }
  });

  it('sees every way in which a file can ask for another', () => {
    const [file] = parseSources({
      'canvas/a.tsx': `import { a } from './one';
        import type { B } from '@/model/two';
        import './three.css';
        export * from './four';
        export { c } from '../five';
        type D = import('./six').D;
        const e = import('./seven');
        const f = new Worker(new URL('./eight.ts?worker', import.meta.url), { type: 'module' });
        import { g } from 'zustand';`,
    });
    expect(file?.references.map((reference) => reference.path)).toEqual([
      'canvas/one',
      'model/two',
      'canvas/three.css',
      'canvas/four',
      'five',
      'canvas/six',
      'canvas/seven',
      'canvas/eight.ts',
      null,
    ]);
  });
});

describe('the layers', () => {
  it('import only downwards, types included', () => {
    expect(wrongArrows(files, LAYERS)).toEqual([]);
  });

  it.each([
    ['model/a.ts', `import { t } from '@/i18n/language';`],
    ['model/a.ts', `import type { Actor } from '@/document/types';`],
    ['analysis/a.ts', `import { Panel } from './ui/Panel';`],
    ['canvas/layout/a.ts', `import { toFlow } from '@/canvas/toFlow';`],
    ['canvas/a.ts', `export * from '@/document/applyEdit';`],
    ['transfer/ui/A.tsx', `import { Panel } from '@/analysis/ui/Panel';`],
    ['transfer/a.ts', `import { kite } from '@/samples/kite';`],
    ['session/a.ts', `const kite = import('@/samples/kite');`],
    ['ui/A.tsx', `type Actor = import('@/model/types').Actor;`],
    ['samples/a.ts', `import { Knot } from '@/ui/Knot';`],
    ['commands/a.ts', `import { App } from '@/app/App';`],
    ['model/a.ts', `import { version } from '../../package.json';`],
  ])('refuse that %s holds: %s', (path, text) => {
    expect(wrongArrows(parseSources({ [path]: text }), LAYERS)).toHaveLength(1);
  });

  it('allow what the table allows', () => {
    const allowed = parseSources({
      'analysis/ui/A.tsx': `import { analyse } from '@/analysis/analyse'; import { Button } from '@/ui/Button';`,
      'canvas/a.ts': `import { forceLayout } from './layout/forceLayout';`,
      'app/a.ts': `import { openDocument } from '@/document/openDocument';`,
      'main.tsx': `import { App } from '@/app/App';`,
    });
    expect(wrongArrows(allowed, LAYERS)).toEqual([]);
  });

  it('are all the folders there are', () => {
    expect(unlistedFolders(files, LAYERS)).toEqual([]);
    const unlisted = parseSources({
      'utils/a.ts': '',
      'helper.ts': '',
      'document/ui/A.tsx': '',
      'model/a.ts': '',
    });
    expect(unlistedFolders(unlisted, LAYERS)).toHaveLength(3);
  });

  it('name only layers that exist in the table', () => {
    for (const allowed of Object.values(LAYERS)) {
      if (allowed !== 'everything') expect(Object.keys(LAYERS)).toEqual(expect.arrayContaining([...allowed]));
    }
  });
});

describe('imports', () => {
  it('never go in a circle, types included', () => {
    expect(importCycles(files)).toEqual([]);
    const circle = { 'model/a.ts': `import './b';`, 'model/b.ts': `import type { C } from '@/model/c';` };
    expect(importCycles(parseSources({ ...circle, 'model/c.ts': '' }))).toEqual([]);
    expect(importCycles(parseSources({ ...circle, 'model/c.ts': `type A = import('./a').A;` }))).toHaveLength(
      1,
    );
    expect(importCycles(parseSources({ 'model/a.ts': `export * from './a';` }))).toHaveLength(1);
  });

  it('never go through a file that only hands on others', () => {
    expect(barrels(files)).toEqual([]);
    expect(
      barrels(parseSources({ 'model/index.ts': '', 'index.tsx': '', 'model/reindex.ts': '' })),
    ).toHaveLength(2);
  });

  it('name the folder when they leave their own', () => {
    expect(climbingImports(files)).toEqual([]);
    expect(
      climbingImports(parseSources({ 'canvas/layout/a.ts': `import '../../model/types';` })),
    ).toHaveLength(1);
    expect(
      climbingImports(parseSources({ 'canvas/a.ts': `import '@/canvas/../model/types';` })),
    ).toHaveLength(1);
    expect(climbingImports(parseSources({ 'model/edits/a.ts': `import '../types';` }))).toEqual([]);
  });

  it('all lead somewhere', () => {
    expect(lostImports(files)).toEqual([]);
    expect(
      lostImports(parseSources({ 'model/a.ts': `import './gone'; import './a'; import 'zod';` })),
    ).toHaveLength(1);
  });
});

describe('the three laws', () => {
  it('keep React in .tsx and use*.ts', () => {
    expect(misplacedReact(files)).toEqual([]);
    const react = `import { useMemo } from 'react';`;
    expect(misplacedReact(parseSources({ 'canvas/toFlow.ts': react, 'canvas/user.ts': react }))).toHaveLength(
      2,
    );
    expect(misplacedReact(parseSources({ 'canvas/A.tsx': react, 'canvas/useFlow.ts': react }))).toEqual([]);
    expect(misplacedReact(parseSources({ 'canvas/a.ts': `export * from 'react-dom/client';` }))).toHaveLength(
      1,
    );
    expect(misplacedReact(parseSources({ 'canvas/a.ts': `import type { Ref } from 'react';` }))).toEqual([]);
  });

  it('keep React and what stands on it out of the pure layers, types included', () => {
    expect(reactInPure(files.filter(isPure))).toEqual([]);
    const impure = {
      'model/a.ts': `import type { Node } from '@xyflow/react';`,
      'model/useA.ts': '',
      'model/A.tsx': '',
    };
    expect(reactInPure(parseSources(impure))).toHaveLength(3);
  });

  it('keep time, randomness, DOM and storage out of the pure layers', () => {
    expect(impurities(files.filter(isPure))).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const clock = performance.now();',
    'const clock = { performance };',
    'setTimeout(() => {}, 5);',
    'const dice = Math.random();',
    'const { random } = Math, key = crypto.randomUUID();',
    'const wide = window.innerWidth;',
    'function f(): void { if (document.hidden) return; }',
    `localStorage.setItem('a', 'b');`,
    'const base = indexedDB;',
    `const answer = await fetch('/');`,
    'const element = globalThis.document;',
  ])('see that this is not pure: %s', (text) => {
    expect(impurities(parseSources({ 'model/a.ts': text }))).toHaveLength(1);
  });

  it.each([
    'const moment = new Date(0);',
    'const root = Math.sqrt(2);',
    'function title(document: { title: string }) { return document.title; }',
    'const open = ({ history }: { history: string[] }) => history.length;',
    'interface Size { window: Window; document: Document }',
    'const parts = { window: 1, document: 2 }; const n = parts.window;',
    `import { performance } from './performance'; performance();`,
    'for (const screen of [1, 2]) { const location = screen; [location].at(0); }',
  ])('see that this is pure: %s', (text) => {
    expect(impurities(parseSources({ 'model/a.ts': text }))).toEqual([]);
  });

  it('keep Yjs in the document and in what carries it', () => {
    expect(misplacedYjs(files, ['document', 'collab'])).toEqual([]);
    const found = misplacedYjs(parseSources({ 'session/a.ts': `import type * as Y from 'yjs';` }), [
      'document',
    ]);
    expect(found).toHaveLength(1);
  });

  it('let one function write the document', () => {
    expect(files.some((file) => file.path === 'document/applyEdit.ts')).toBe(true);
    expect(strayWrites(files, 'document/applyEdit.ts')).toEqual([]);
  });

  it.each([
    'doc.transact(() => {});',
    `doc.getMap('actors').set('a', 1);`,
    `const actors = doc.getMap('actors'); actors.delete('a');`,
    'function f(map: Y.Map<unknown>) { map.clear(); }',
    'const made = new Y.Map();',
  ])('see that this writes the document: %s', (text) => {
    const file = { 'document/a.ts': `import * as Y from 'yjs'; declare const doc: Y.Doc; ${text}` };
    expect(strayWrites(parseSources(file), 'document/applyEdit.ts')).toHaveLength(1);
  });

  it('see that a plain Map and a loaded update are no writing', () => {
    const text = `import * as Y from 'yjs'; const seen = new Map(); seen.set(1, 2);
      function load(doc: Y.Doc, update: Uint8Array) { Y.applyUpdateV2(doc, update); }`;
    expect(strayWrites(parseSources({ 'document/a.ts': text }), 'document/applyEdit.ts')).toEqual([]);
  });
});
