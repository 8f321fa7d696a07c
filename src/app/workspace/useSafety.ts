import { useHashLocation } from 'wouter/use-hash-location';
import { readRoute } from '@/app/route';
import type { SavingState } from '@/document/types';
import type { Message } from '@/i18n/messages';
import { useHistory, useSaving, useSession } from '@/session/useSession';

/** How safe the work is. A sample that nobody has changed yet is nobody's work, and is not stored. */
export type Safety = SavingState['state'] | 'sample' | 'readOnly';

export const SAFETY_WORDS = {
  saved: ($) => $.saving.saved,
  saving: ($) => $.saving.saving,
  failed: ($) => $.saving.failed,
  sample: ($) => $.saving.sample,
  readOnly: ($) => $.saving.readOnly,
} as const satisfies Record<Safety, Message>;

/** What stands under the words when more is asked for. */
export const SAFETY_HINTS = {
  saved: ($) => $.editor.savedWhere,
  saving: ($) => $.editor.savedWhere,
  failed: ($) => $.editor.failedWhere,
  sample: ($) => $.saving.sampleHint,
  readOnly: ($) => $.saving.readOnlyHint,
} as const satisfies Record<Safety, Message>;

/** How safe the open project is on this device. */
export function useSafety(): Safety {
  const { document } = useSession();
  const { state } = useSaving();
  const { undo } = useHistory();
  const [path] = useHashLocation();
  if (document.readOnly) return 'readOnly';
  if (readRoute(path).screen === 'sample' && undo === null) return 'sample';
  return state;
}
