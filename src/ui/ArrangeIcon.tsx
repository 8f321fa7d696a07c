import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  Copy,
  Group,
  Trash2,
} from 'lucide-react';

const ICONS = {
  alignLeft: AlignStartVertical,
  alignCentre: AlignCenterVertical,
  alignRight: AlignEndVertical,
  alignTop: AlignStartHorizontal,
  alignMiddle: AlignCenterHorizontal,
  alignBottom: AlignEndHorizontal,
  distributeAcross: AlignHorizontalSpaceAround,
  distributeDown: AlignVerticalSpaceAround,
  group: Group,
  duplicate: Copy,
  delete: Trash2,
} as const;

export type ArrangeId = keyof typeof ICONS;

/** What is done with several selected actors, as an icon; its name stands on the button. */
export function ArrangeIcon({ of }: { readonly of: ArrangeId }) {
  const Icon = ICONS[of];
  return <Icon size={17} aria-hidden="true" />;
}
