import {
  ArrowLeft,
  ArrowRight,
  CopyPlus,
  GitCompareArrows,
  PencilLine,
  Plus,
  StickyNote,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { openComparison } from '@/commands/compareCommands';
import { showKeys } from '@/commands/keys';
import { useText } from '@/i18n/useText';
import type { Frame } from '@/model/types';
import { isMac } from '@/platform/page';
import { useSession } from '@/session/useSession';
import type { MenuEntry } from '@/ui/MenuEntries';
import type { FrameActions } from './useFrameActions';

/** What the menu of a frame's card offers. */
export function useFrameEntries(
  frame: Frame,
  index: number,
  count: number,
  actions: FrameActions,
): readonly MenuEntry[] {
  const { t } = useText();
  const session = useSession();
  const item = (id: string, label: string, icon: ReactNode, run: () => void) => ({
    kind: 'item' as const,
    id,
    label,
    icon,
    // The menu gives the focus back to its button first; a field or another card takes it after that.
    run: () => requestAnimationFrame(run),
  });
  const moves: readonly MenuEntry[] = [
    {
      ...item(
        'left',
        t(($) => $.frames.moveLeft),
        <ArrowLeft size={18} />,
        () => actions.moveTo(frame, index - 1),
      ),
      keys: showKeys('Alt+ArrowLeft', isMac()),
      isDisabled: index === 0,
    },
    {
      ...item(
        'right',
        t(($) => $.frames.moveRight),
        <ArrowRight size={18} />,
        () => actions.moveTo(frame, index + 1),
      ),
      keys: showKeys('Alt+ArrowRight', isMac()),
      isDisabled: index === count - 1,
    },
  ];
  return [
    item(
      'rename',
      t(($) => $.common.rename),
      <PencilLine size={18} />,
      () => actions.startNaming(frame),
    ),
    item(
      'describe',
      t(($) => $.frames.noteAndStage),
      <StickyNote size={18} />,
      () => actions.describe(frame),
    ),
    item(
      'copy',
      t(($) => $.editor.copyFrame),
      <CopyPlus size={18} />,
      () => actions.copy(frame),
    ),
    item(
      'empty',
      t(($) => $.frames.empty),
      <Plus size={18} />,
      () => actions.startEmpty(frame),
    ),
    item(
      'compare',
      t(($) => $.compare.title),
      <GitCompareArrows size={18} />,
      () => openComparison(session, frame.id),
    ),
    ...(count > 1 ? moves : []),
    ...(count > 1
      ? [
          {
            ...item(
              'delete',
              t(($) => $.editor.deleteFrame),
              <Trash2 size={18} />,
              () => actions.remove(frame),
            ),
            isDanger: true,
          },
        ]
      : []),
  ];
}
