import { useStore } from '@xyflow/react';
import { ALIGNING, SPREADING } from '@/commands/selectionTools';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import { ArrangeIcon, type ArrangeId } from '@/ui/ArrangeIcon';
import { IconButton } from '@/ui/Button';
import type { MapNode } from './marks/markNodes';
import styles from './SelectionTools.module.css';
import { type Area, toolsPlace } from './toolsPlace';

const TOOLS: readonly (readonly ArrangeId[])[] = [ALIGNING, SPREADING, ['group', 'duplicate', 'delete']];

/** Room that the tools take, px on screen. */
const TOOLS_PX = { width: 452, height: 46 };

interface SelectionToolsProps {
  readonly nodes: readonly MapNode[];
  /** While the hand moves something the tools would only be in its way. */
  readonly isHidden: boolean;
}

/** Tools that float over two or more selected actors. */
export function SelectionTools({ nodes, isHidden }: SelectionToolsProps) {
  const { t } = useText();
  const count = useView(({ selection }) => selection.actors.size);
  const isBusy = useView(
    ({ writing, naming, draft, tool }) => Boolean(writing ?? naming ?? draft) || tool !== 'select',
  );
  if (count < 2 || isHidden || isBusy) return null;
  return <Floating nodes={nodes} label={t(($) => $.moving.selectionTools)} />;
}

function Floating({ nodes, label }: { readonly nodes: readonly MapNode[]; readonly label: string }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const left = useStore(({ transform }) => transform[0]);
  const top = useStore(({ transform }) => transform[1]);
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const canvas = useStore((store) => store.domNode);
  const actors = nodes.flatMap((node) => (node.type === 'actor' && node.selected ? [node] : []));
  if (actors.length === 0) return null;
  const xs = actors.map(({ position }) => position.x * zoom + left);
  const ys = actors.map(({ position }) => position.y * zoom + top);
  const isSeen =
    Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
  if (!isSeen) return null;
  const radius = Math.max(...actors.map(({ data }) => data.size)) / 2;
  const about = {
    left: Math.min(...xs) - radius * zoom,
    right: Math.max(...xs) + radius * zoom,
    top: Math.min(...ys) - (radius + RING_PX) * zoom,
    bottom: Math.max(...ys) + radius * zoom + NAME_PX * Math.max(1, zoom),
  };
  const { x, y } = toolsPlace(about, coversOf(canvas), { size: TOOLS_PX, canvas: { width, height } });
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label={label}
      data-at-top={y < NOTICES_PX || undefined}
      style={{ translate: `${x}px ${y}px` }}
    >
      {TOOLS.map((tools) => (
        <span key={tools[0]} className={styles.part}>
          {tools.map((id) => (
            <Tool key={id} id={id} />
          ))}
        </span>
      ))}
    </div>
  );
}

/** How far the ring reaches beyond a knot, px of the map. */
const RING_PX = 6;
/** Room of a name of three lines under its knot, px on screen at zoom 1. */
const NAME_PX = 54;
/** As far down from the top of the map passing notices reach, px; with tools there they come at the foot. */
const NOTICES_PX = 130;

/** What lies over the map, px from the canvas's corner. */
function coversOf(canvas: HTMLElement | null): Area[] {
  const room = canvas?.closest('[data-canvas]');
  if (!room) return [];
  const corner = room.getBoundingClientRect();
  return [...room.querySelectorAll('[data-cover]')].map((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return {
      left: left - corner.left,
      top: top - corner.top,
      right: right - corner.left,
      bottom: bottom - corner.top,
    };
  });
}

function Tool({ id }: { readonly id: ArrangeId }) {
  const { label, keys, isEnabled, run } = useCommand(id);
  return (
    <IconButton name={label} keys={keys} icon={<ArrangeIcon of={id} />} disabled={!isEnabled} onClick={run} />
  );
}
