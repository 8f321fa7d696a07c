import {
  CircleDot,
  Hand,
  ListChecks,
  ListPlus,
  Maximize,
  Minus,
  MousePointer2,
  Plus,
  Sparkles,
  Spline,
  StickyNote,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '@/commands/registry';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { hasCoarsePointer } from '@/platform/page';
import { useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { LayoutMenu } from './LayoutMenu';
import { NextTieMenu } from './NextTieMenu';
import styles from './Toolbar.module.css';

interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: ReactNode;
  readonly isOn?: boolean;
}

function CommandButton({ id, icon, isOn }: CommandButtonProps) {
  const { label, keys, isEnabled, run } = useCommand(id);
  return <IconButton name={label} keys={keys} icon={icon} isOn={isOn} disabled={!isEnabled} onClick={run} />;
}

/** Drawing tools at the foot of the map. */
export function Toolbar() {
  const { t } = useText();
  const tool = useView((view) => view.tool);
  const isPicking = useView((view) => view.isPicking);
  return (
    <div className={styles.tools} data-cover="" role="toolbar" aria-label={t(($) => $.canvas.tools)}>
      <CommandButton id="selectTool" icon={<MousePointer2 size={18} />} isOn={tool === 'select'} />
      {hasCoarsePointer() ? (
        // A mouse has Shift and the marquee for it.
        <CommandButton id="pickMany" icon={<ListChecks size={18} />} isOn={isPicking} />
      ) : null}
      <CommandButton id="panTool" icon={<Hand size={18} />} isOn={tool === 'pan'} />
      <CommandButton id="laserTool" icon={<CircleDot size={18} />} isOn={tool === 'laser'} />
      <span className={styles.gap} />
      <CommandButton id="newActor" icon={<UserPlus size={18} />} />
      <CommandButton id="addNames" icon={<ListPlus size={18} />} />
      <CommandButton id="connectTool" icon={<Spline size={18} />} isOn={tool === 'connect'} />
      <NextTieMenu />
      <CommandButton id="newNote" icon={<StickyNote size={18} />} />
      <span className={styles.gap} />
      <CommandButton id="arrange" icon={<Sparkles size={18} />} />
      <LayoutMenu />
    </div>
  );
}

/** Zoom and fit, apart from the tools because they change nothing on the map. */
export function ZoomBar() {
  const { t } = useText();
  return (
    <div
      className={`${styles.tools} ${styles.zoom}`}
      data-cover=""
      role="toolbar"
      aria-label={t(($) => $.canvas.zoomTools)}
    >
      <CommandButton id="zoomIn" icon={<Plus size={18} />} />
      <CommandButton id="zoomOut" icon={<Minus size={18} />} />
      <CommandButton id="fit" icon={<Maximize size={17} />} />
    </div>
  );
}
