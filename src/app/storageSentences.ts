import type { SavingFailure } from '@/document/types';
import type { Message } from '@/i18n/messages';

/** Why projects cannot be read from this device, and the way out. */
export const STORAGE_SENTENCES = {
  quota: ($) => $.home.storageQuota,
  blocked: ($) => $.home.storageBlocked,
  unknown: ($) => $.home.storageUnknown,
} as const satisfies Record<SavingFailure, Message>;
