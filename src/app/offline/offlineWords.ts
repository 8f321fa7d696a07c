import type { Message } from '@/i18n/messages';
import type { OfflineState } from '@/platform/offline/offlineApp';

interface OfflineWords {
  readonly words: Message;
  readonly hint: Message;
}

const WORDS = {
  oneFile: { words: ($) => $.offline.oneFile, hint: ($) => $.offline.oneFileHint },
  oneFileNotKept: { words: ($) => $.offline.oneFile, hint: ($) => $.offline.oneFileNotKept },
  preparing: { words: ($) => $.offline.preparing, hint: ($) => $.offline.preparingHint },
  failed: { words: ($) => $.offline.failed, hint: ($) => $.offline.failedHint },
  ready: { words: ($) => $.offline.ready, hint: ($) => $.offline.readyHint },
  insecure: { words: ($) => $.offline.insecure, hint: ($) => $.offline.insecureHint },
  unsupported: { words: ($) => $.offline.unsupported, hint: ($) => $.offline.unsupportedHint },
} as const satisfies Record<string, OfflineWords>;

/**
 * What is told of use without a network, and what to do about it.
 *
 * @param canKeep whether storage can be read: some browsers give a page from a disk none
 */
export function offlineWords(offline: OfflineState, canKeep: boolean): OfflineWords {
  if (offline.state === 'oneFile' && !canKeep) return WORDS.oneFileNotKept;
  return WORDS[offline.state === 'impossible' ? offline.reason : offline.state];
}
