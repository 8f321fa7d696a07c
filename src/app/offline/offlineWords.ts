import type { Message } from '@/i18n/messages';
import type { OfflineState } from '@/platform/offline/offlineApp';

interface OfflineWords {
  readonly words: Message;
  readonly hint: Message;
}

const WORDS = {
  oneFile: { words: ($) => $.offline.oneFile, hint: ($) => $.offline.oneFileHint },
  preparing: { words: ($) => $.offline.preparing, hint: ($) => $.offline.preparingHint },
  failed: { words: ($) => $.offline.failed, hint: ($) => $.offline.failedHint },
  ready: { words: ($) => $.offline.ready, hint: ($) => $.offline.readyHint },
  insecure: { words: ($) => $.offline.insecure, hint: ($) => $.offline.insecureHint },
  unsupported: { words: ($) => $.offline.unsupported, hint: ($) => $.offline.unsupportedHint },
} as const satisfies Record<string, OfflineWords>;

/** What is told of use without a network, and what to do about it. */
export function offlineWords(offline: OfflineState): OfflineWords {
  return WORDS[offline.state === 'impossible' ? offline.reason : offline.state];
}
