import type { Language } from '@/i18n/messages';

/** How office files name our languages. */
export const LANGS = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;
