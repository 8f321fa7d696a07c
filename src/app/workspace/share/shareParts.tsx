import { type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { Message } from '@/i18n/messages';
import type { SharePartId } from '@/session/panels';

/** One way of giving a project away; its screen is loaded when it is first read. */
export interface SharePart {
  readonly id: SharePartId;
  readonly label: Message;
  /** One line under the label. */
  readonly hint: Message;
  readonly Part: LazyExoticComponent<() => ReactNode>;
}

/** Every way of giving a project away; the list shows them in the order of `SHARE_PART_IDS`. */
export const SHARE_PARTS: readonly SharePart[] = [
  {
    id: 'file',
    label: ($) => $.share.file.label,
    hint: ($) => $.share.file.hint,
    Part: lazy(async () => ({ default: (await import('./file/FilePart')).FilePart })),
  },
  {
    id: 'tables',
    label: ($) => $.share.tables.label,
    hint: ($) => $.share.tables.hint,
    Part: lazy(async () => ({ default: (await import('./tables/TablesPart')).TablesPart })),
  },
  {
    id: 'tools',
    label: ($) => $.share.tools.label,
    hint: ($) => $.share.tools.hint,
    Part: lazy(async () => ({ default: (await import('./tools/ToolsPart')).ToolsPart })),
  },
  {
    id: 'picture',
    label: ($) => $.pictures.label,
    hint: ($) => $.pictures.hint,
    Part: lazy(async () => ({ default: (await import('./picture/PicturePart')).PicturePart })),
  },
  {
    id: 'slides',
    label: ($) => $.report.share.label,
    hint: ($) => $.report.share.hint,
    Part: lazy(async () => ({ default: (await import('./slides/SlidesPart')).SlidesPart })),
  },
  {
    id: 'link',
    label: ($) => $.links.link.label,
    hint: ($) => $.links.link.hint,
    Part: lazy(async () => ({ default: (await import('./link/LinkPart')).LinkPart })),
  },
  {
    id: 'locked',
    label: ($) => $.links.locked.label,
    hint: ($) => $.links.locked.hint,
    Part: lazy(async () => ({ default: (await import('./locked/LockedPart')).LockedPart })),
  },
  {
    id: 'app',
    label: ($) => $.links.app.label,
    hint: ($) => $.links.app.hint,
    Part: lazy(async () => ({ default: (await import('./app/AppPart')).AppPart })),
  },
];
