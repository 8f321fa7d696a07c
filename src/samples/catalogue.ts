import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import type { ShapeId } from './shapeIds';

/** A sample that is loaded; `build` gives the same project every time, with texts in the language. */
interface Sample {
  readonly build: (language: Language) => Project;
}

/** A sample that can be loaded on its own, without the others. */
interface SampleEntry {
  readonly load: () => Promise<Sample>;
}

const shape = (id: ShapeId): SampleEntry => ({
  load: async () => {
    const { buildShape } = await import('./shapes');
    return { build: (language) => buildShape(id, language) };
  },
});

/** Every sample: first those of the home screen. The key is also its address, `#/sample/kite`. */
export const SAMPLES = {
  kite: { load: () => import('./kite') },
  karawang: { load: () => import('./karawang') },
  stages: { load: () => import('./stages') },
  personal: { load: () => import('./personal') },
  chain: shape('chain'),
  star: shape('star'),
  circle: shape('circle'),
  everybody: shape('everybody'),
  bridge: shape('bridge'),
  dense: shape('dense'),
  sparse: shape('sparse'),
  clusters: shape('clusters'),
} as const satisfies Record<string, SampleEntry>;

export type SampleId = keyof typeof SAMPLES;

/** Whether a word from an address names a sample. */
export function isSampleId(word: string): word is SampleId {
  return Object.hasOwn(SAMPLES, word);
}
