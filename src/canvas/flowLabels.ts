import type { AriaLabelConfig } from '@xyflow/react';
import type { Translate } from '@/i18n/useText';

/** What React Flow itself has to say, in the reader's language; its announcements are off. */
export function flowLabels(t: Translate): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': t(($) => $.walking.mapHelp),
    'node.a11yDescription.keyboardDisabled': t(($) => $.walking.mapHelp),
    'edge.a11yDescription.default': t(($) => $.walking.tieHelp),
    'handle.ariaLabel': t(($) => $.canvas.connectFromHere),
  };
}
