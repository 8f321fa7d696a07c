import { useStore } from '@xyflow/react';
import { ALIGNING, SPREADING } from '@/commands/selectionTools';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import { ArrangeIcon, type ArrangeId } from '@/ui/ArrangeIcon';
import { IconButton } from '@/ui/Button';
import type { MapNode } from './marks/markNodes';
import styles from './SelectionTools.module.css';

const TOOLS: readonly (readonly ArrangeId[])[] = [ALIGNING, SPREADING, ['group', 'duplicate', 'delete']];

/** Room that the tools take, px on screen, kept inside the canvas; and what the drawing tools take at its foot. */
const TOOLS_PX = { width: 452, height: 46, gap: 14, foot: 76 };

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
  const actors = nodes.flatMap((node) => (node.type === 'actor' && node.selected ? [node] : []));
  if (actors.length === 0) return null;
  const xs = actors.map(({ position }) => position.x * zoom + left);
  const ys = actors.map(({ position }) => position.y * zoom + top);
  const isSeen =
    Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
  if (!isSeen) return null;
  const half = TOOLS_PX.width / 2;
  const x = within((Math.min(...xs) + Math.max(...xs)) / 2, half + 8, width - half - 8);
  const radius = Math.max(...actors.map(({ data }) => data.size)) / 2;
  const above = Math.min(...ys) - ((radius + RING_PX) * zoom + TOOLS_PX.gap + TOOLS_PX.height);
  const below = Math.max(...ys) + radius * zoom + NAME_PX * Math.max(1, zoom) + TOOLS_PX.gap;
  const last = height - TOOLS_PX.height - TOOLS_PX.foot;
  // Under them where there is no room above: over them it would cover whom it is about.
  const y = above < 8 && below <= last ? below : within(above, 8, last);
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label={label}
      data-at-top={y < NOTICES_PX || undefined}
      style={{ translate: `calc(${Math.round(x)}px - 50%) ${Math.round(y)}px` }}
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

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function Tool({ id }: { readonly id: ArrangeId }) {
  const { label, keys, isEnabled, run } = useCommand(id);
  return (
    <IconButton name={label} keys={keys} icon={<ArrangeIcon of={id} />} disabled={!isEnabled} onClick={run} />
  );
}
