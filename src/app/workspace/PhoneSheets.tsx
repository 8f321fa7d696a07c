import { type RefObject, useRef } from 'react';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { SheetId } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { Sheet } from '@/ui/Sheet';
import type { SheetHeight } from '@/ui/useSheetDrag';
import { LaterGuide, LaterInspector, LaterPath } from './LaterParts';
import { MoreSheet } from './MoreSheet';
import { OTHER_PARTS } from './otherParts';
import { PATH_PARTS } from './pathParts';
import { QuickNames } from './QuickNames';

const TITLES = {
  add: ($) => $.editor.addHeading,
  reading: ($) => $.editor.tabReading,
  details: ($) => $.editor.tabDetails,
  guide: ($) => $.guide.title,
  path: ($) => $.path.title,
  more: ($) => $.editor.phoneMore,
} as const satisfies Record<SheetId, Message>;

/** Names are typed beside the map that they come to; the rest is read. */
const FIRST_HEIGHTS = {
  add: 'peek',
  reading: 'half',
  details: 'half',
  guide: 'full',
  path: 'full',
  more: 'full',
} as const satisfies Record<SheetId, SheetHeight>;

/** The sheet that is open over the map of a phone. It steps aside while a dialog is open. */
export function PhoneSheets({ onHome }: { readonly onHome: () => void }) {
  const { t } = useText();
  const { view } = useSession();
  const sheet = useView((state) => (state.dialog === null ? state.sheet : null));
  const field = useRef<HTMLInputElement>(null);
  // A phone shows two actors side by side: who was added beyond its edges comes into view with the map.
  const camera = sheet === 'add' ? { camera: { move: 'fit' as const } } : {};
  if (sheet === null) return null;
  return (
    <Sheet
      key={sheet}
      title={t(TITLES[sheet])}
      first={FIRST_HEIGHTS[sheet]}
      onClose={() => view.setState({ sheet: null, ...camera })}
      {...(sheet === 'add' ? { initialFocus: field } : {})}
    >
      <SheetContent sheet={sheet} field={field} onHome={onHome} />
    </Sheet>
  );
}

interface SheetContentProps {
  readonly sheet: SheetId;
  /** The field for names, which has the focus when the sheet for adding opens. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onHome: () => void;
}

function SheetContent({ sheet, field, onHome }: SheetContentProps) {
  switch (sheet) {
    case 'add':
      return <QuickNames field={field} />;
    case 'reading':
      return <ReadingPanel others={OTHER_PARTS} />;
    case 'details':
      return <LaterInspector part="details" />;
    case 'guide':
      return <LaterGuide />;
    case 'path':
      return <LaterPath inline={PATH_PARTS} />;
    case 'more':
      return <MoreSheet onHome={onHome} />;
  }
}
