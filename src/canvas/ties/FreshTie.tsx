import { useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Strength, Tie } from '@/model/types';
import { hasCoarsePointer } from '@/platform/page';
import { useProject, useSession, useView } from '@/session/useSession';
import { STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import type { MapEdge, MapNode } from '../marks/markNodes';
import { NameField } from '../NameField';
import styles from './FreshTie.module.css';
import { freeSpot } from './freeSpot';
import { TieTypeOption } from './TieTypeOption';
import { useFreshTie } from './useFreshTie';

/**
 * Offers the types beside a tie that has just been drawn. It never stands in the way: it is one line where nobody
 * stands until it is asked to open, and a press elsewhere, the next gesture or any command goes on.
 */
export function FreshTie({ edges }: { readonly edges: readonly MapEdge[] }) {
  const fresh = useView((view) => view.freshTie);
  const isAlone = useView(({ selection }) => selection.ties.size === 1 && selection.actors.size === 0);
  const { view } = useSession();
  const edge = edges.find((one) => one.id === fresh);
  const isGone = fresh !== null && !isAlone;
  useEffect(() => {
    if (isGone) view.setState({ freshTie: null });
  }, [isGone, view]);
  if (edge?.type !== 'tie' || !edge.data || isGone) return null;
  const { x, y } = edge.data.thread.at(0.5);
  return (
    <ViewportPortal>
      <Choice key={edge.id} tie={edge.data.tie} x={x} y={y} />
    </ViewportPortal>
  );
}

interface ChoiceProps {
  readonly tie: Tie;
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const STRENGTH_KEYS: Readonly<Record<string, Strength>> = { ArrowLeft: 'weak', ArrowRight: 'strong' };

function Choice({ tie, x, y }: ChoiceProps) {
  const { t } = useText();
  const project = useProject();
  const zoom = useStore(({ transform }) => transform[2]);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const { close, setType, setStrength, addType } = useFreshTie(tie);
  const types = tieTypesInOrder(project);
  const spot = useSpot({ x, y }, types.length);
  useEffect(() => {
    // On touch the focus would only call the keyboard of the screen.
    if (!hasCoarsePointer()) list.current?.focus({ preventScroll: true });
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) close({ givesFocus: false });
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => document.removeEventListener('pointerdown', onPress, { capture: true });
  }, [close]);
  const step = (by: number) => {
    const at = types.findIndex(({ id }) => id === tie.type);
    const next = types[(at + by + types.length) % types.length];
    setOpen(true);
    if (next) setType(next.id);
  };
  const idOf = (type: TieTypeId) => `fresh-${type}`;
  return (
    <div
      ref={box}
      className={`nodrag nopan nowheel ${styles.place}`}
      style={{ translate: `${x}px ${y}px`, scale: 1 / zoom }}
    >
      <div
        className={styles.popover}
        data-open={isOpen || undefined}
        style={{ translate: `${spot.x}px ${isOpen ? spot.openY : spot.y}px` }}
      >
        {/* The keys that it does not know go on to the map. */}
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          className={styles.list}
          aria-label={t(($) => $.moving.freshTitle)}
          aria-description={t(($) => $.moving.freshHelp)}
          aria-activedescendant={idOf(tie.type)}
          onKeyDown={(event) => {
            const by = STEPS[event.key];
            const strength = STRENGTH_KEYS[event.key];
            const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
            if (!isPlain) return;
            if (by !== undefined) step(by);
            else if (strength) setStrength(strength);
            else if (event.key === 'Enter' || event.key === 'Escape') close({ givesFocus: true });
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {(isOpen ? types : types.filter(({ id }) => id === tie.type)).map((type) => (
            <TieTypeOption
              key={type.id}
              id={idOf(type.id)}
              type={type}
              name={tieTypeName(t, type)}
              isChosen={type.id === tie.type}
              onPick={() => {
                if (!isOpen) {
                  setOpen(true);
                  return;
                }
                setType(type.id);
                close({ givesFocus: true });
              }}
            />
          ))}
        </div>
        {isOpen ? null : <ChevronDown size={14} className={styles.more} aria-hidden="true" />}
        {isOpen && isNaming ? (
          <NameField
            first=""
            label={t(($) => $.moving.freshNewField)}
            onDone={addType}
            onCancel={() => setNaming(false)}
          />
        ) : isOpen ? (
          <div className={styles.foot}>
            <button
              type="button"
              className={styles.button}
              aria-pressed={tie.strength === 'strong'}
              onClick={() => setStrength(tie.strength === 'strong' ? 'weak' : 'strong')}
            >
              {t(STRENGTH_NAMES.strong)}
            </button>
            <button type="button" className={styles.button} onClick={() => setNaming(true)}>
              {t(($) => $.moving.freshNew)}
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Room of the one line, px on screen. */
const LINE_PX = { width: 190, height: 42 };
/** Height of what it opens to: rows of types, at most so much of them, and the foot. Px on screen. */
const OPEN_PX = { row: 28, rows: 190, foot: 52 };
/** How far a knot with its ring reaches, px of the map. */
const RING_PX = 36;

/** Where the line covers no actor, from the middle of the tie, as it was when the tie was drawn; px on screen. */
function useSpot(middle: { readonly x: number; readonly y: number }, rows: number) {
  const store = useStoreApi<MapNode, MapEdge>();
  const [spot] = useState(() => {
    const { transform, nodes, width, height } = store.getState();
    const [left, top, zoom] = transform;
    const onScreen = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: x * zoom + left,
      y: y * zoom + top,
    });
    const taken = nodes.filter(({ type }) => type === 'actor').map(({ position }) => onScreen(position));
    const at = onScreen(middle);
    // Over the tools and the key, which lie on the map.
    const area = { width, height: height - (document.querySelector('[data-dock]')?.clientHeight ?? 0) - 24 };
    const corner = freeSpot(at, LINE_PX, { taken, radius: RING_PX * zoom, area });
    const openHeight = Math.min(OPEN_PX.rows, rows * OPEN_PX.row) + OPEN_PX.foot;
    return {
      x: Math.round(corner.x - at.x),
      y: Math.round(corner.y - at.y),
      openY: Math.round(Math.max(8, Math.min(corner.y, area.height - openHeight)) - at.y),
    };
  });
  return spot;
}
