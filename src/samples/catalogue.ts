import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';

/** A sample that is loaded; `build` gives the same project every time, with texts in the language. */
interface Sample {
  readonly build: (language: Language) => Project;
}

/** A sample that can be loaded on its own, without the others. */
interface SampleEntry {
  readonly load: () => Promise<Sample>;
}

/** Every sample, in the order of the home screen; the key is also its address, `#/sample/kite`. */
export const SAMPLES = {
  kite: { load: () => import('./kite') },
  karawang: { load: () => import('./karawang') },
  stages: { load: () => import('./stages') },
  personal: { load: () => import('./personal') },
} as const satisfies Record<string, SampleEntry>;

export type SampleId = keyof typeof SAMPLES;

/** Whether a word from an address names a sample. */
export function isSampleId(word: string): word is SampleId {
  return Object.hasOwn(SAMPLES, word);
}
