import { useStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Strength, Tie } from '@/model/types';
import { hasCoarsePointer } from '@/platform/page';
import { useProject, useSession, useView } from '@/session/useSession';
import { STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import type { MapEdge } from '../marks/markNodes';
import { NameField } from '../NameField';
import styles from './FreshTie.module.css';
import { TieTypeOption } from './TieTypeOption';
import { useFreshTie } from './useFreshTie';

/**
 * Offers the types beside a tie that has just been drawn. It never stands in the way: a press elsewhere, the next
 * gesture or any command goes on, and it is gone.
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
  const [isNaming, setNaming] = useState(false);
  const { close, setType, setStrength, addType } = useFreshTie(tie);
  const types = tieTypesInOrder(project);
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
    if (next) setType(next.id);
  };
  const idOf = (type: TieTypeId) => `fresh-${type}`;
  return (
    <div
      ref={box}
      className={`nodrag nopan nowheel ${styles.place}`}
      style={{ translate: `${x}px ${y}px`, scale: 1 / zoom }}
    >
      <div className={styles.popover}>
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
          {types.map((type) => (
            <TieTypeOption
              key={type.id}
              id={idOf(type.id)}
              type={type}
              name={tieTypeName(t, type)}
              isChosen={type.id === tie.type}
              onPick={() => {
                setType(type.id);
                close({ givesFocus: true });
              }}
            />
          ))}
        </div>
        {isNaming ? (
          <NameField
            first=""
            label={t(($) => $.moving.freshNewField)}
            onDone={addType}
            onCancel={() => setNaming(false)}
          />
        ) : (
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
        )}
      </div>
    </div>
  );
}
