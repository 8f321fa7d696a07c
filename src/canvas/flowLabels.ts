import type { AriaLabelConfig } from '@xyflow/react';
import type { Translate } from '@/i18n/useText';

/** What React Flow itself says to screen readers, in the reader's language. */
export function flowLabels(t: Translate): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': t(($) => $.canvas.nodeHelp),
    'node.a11yDescription.keyboardDisabled': t(($) => $.canvas.nodeHelp),
    'node.a11yDescription.ariaLiveMessage': () => t(($) => $.canvas.moved),
    'edge.a11yDescription.default': t(($) => $.canvas.edgeHelp),
    'handle.ariaLabel': t(($) => $.canvas.connectFromHere),
  };
}
