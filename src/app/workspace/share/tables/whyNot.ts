import type { AnalysisState } from '@/analysis/types';
import type { Message } from '@/i18n/messages';

/** Why measures cannot be saved yet. A reader may leave a large map at its estimates: then it is ready and not exact. */
export const WHY_NOT: Readonly<Record<AnalysisState['state'], Message>> = {
  waiting: ($) => $.measuresFile.waiting,
  failed: ($) => $.measuresFile.failed,
  ready: ($) => $.measuresFile.estimated,
};
