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

/** Room that the tools take, px on screen; kept inside the canvas. */
const TOOLS_PX = { width: 452, height: 46, gap: 30 };

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
  const places = nodes.flatMap((node) => (node.type === 'actor' && node.selected ? [node.position] : []));
  if (places.length === 0) return null;
  const xs = places.map(({ x }) => x * zoom + left);
  const ys = places.map(({ y }) => y * zoom + top);
  const isSeen =
    Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
  if (!isSeen) return null;
  const half = TOOLS_PX.width / 2;
  const x = within((Math.min(...xs) + Math.max(...xs)) / 2, half + 8, width - half - 8);
  const above = Math.min(...ys) - (KNOT_HALF_PX * zoom + TOOLS_PX.gap + TOOLS_PX.height);
  const y = within(above, 8, height - TOOLS_PX.height - 8);
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label={label}
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

/** Half of a plain knot with its ring, px of the map. */
const KNOT_HALF_PX = 26;

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function Tool({ id }: { readonly id: ArrangeId }) {
  const { label, keys, isEnabled, run } = useCommand(id);
  return (
    <IconButton name={label} keys={keys} icon={<ArrangeIcon of={id} />} disabled={!isEnabled} onClick={run} />
  );
}
