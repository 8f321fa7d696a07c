import type { Message } from '@/i18n/messages';
import type { SampleId } from '@/samples/catalogue';

/** The sample that stands beside the first sentence: it shows at once what Rajut is for. */
export const FEATURED_SAMPLE = 'karawang' satisfies SampleId;

/** Every sample, in the order of the cards. */
export const ALL_SAMPLES = ['karawang', 'kite', 'stages', 'personal'] as const satisfies readonly SampleId[];

export type HomeSample = (typeof ALL_SAMPLES)[number];

export const OTHER_SAMPLES = ['kite', 'stages', 'personal'] as const satisfies readonly HomeSample[];

/** Samples that tell a story. */
const WITH_STORY: ReadonlySet<SampleId> = new Set(['karawang', 'stages']);
export const hasStory = (id: SampleId): boolean => WITH_STORY.has(id);

export const SAMPLE_TEXTS = {
  kite: { title: ($) => $.samples.kite.title, about: ($) => $.samples.kite.about },
  karawang: { title: ($) => $.samples.karawang.title, about: ($) => $.samples.karawang.about },
  stages: { title: ($) => $.samples.stages.title, about: ($) => $.samples.stages.about },
  personal: { title: ($) => $.samples.personal.title, about: ($) => $.samples.personal.about },
} as const satisfies Record<HomeSample, { readonly title: Message; readonly about: Message }>;
