import { type KeyboardEvent, useRef, useState } from 'react';
import { connect, nextTieType } from '@/commands/tying';
import { useText } from '@/i18n/useText';
import { removeFromFrame } from '@/model/edits/actors';
import { changeEachTie } from '@/model/edits/changeEach';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, tieTypesInOrder } from '@/model/select';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { actorName, tieTypeName } from '@/wording/fields';
import { byName } from '@/wording/names';
import { type Cell, cellOf, nextCell, pairKey, pairsOf } from '../../matrix';
import styles from './TieMatrix.module.css';

/** With more actors than these a table of all pairs is no longer seen at a glance. */
const MOST_ACTORS = 30;

/** Every pair of the frame in view once: press for strong, again for weak, again for none. Arrow keys walk. */
export function TieMatrix() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  useView((view) => view.tieDefaults);
  const type = nextTieType(session);
  const [at, setAt] = useState<readonly [row: number, column: number]>([1, 0]);
  const table = useRef<HTMLTableElement>(null);
  const actors = byName(
    text,
    project,
    actorsInFrame(project, frame).map(({ id }) => id),
  );
  const pairs = pairsOf(project, frame, type.id);
  const nameOf = (id: ActorId) => actorName(t, project.actors[id]);
  if (actors.length < 2) return <p>{t(($) => $.matrix.tooFew)}</p>;
  if (actors.length > MOST_ACTORS) return <p>{t(($) => $.matrix.tooMany, { most: MOST_ACTORS })}</p>;

  const press = (a: ActorId, b: ActorId) => {
    const ties = pairs.get(pairKey(a, b)) ?? [];
    const next = nextCell(cellOf(ties));
    const document = session.document.getProject();
    if (next === 'strong') connect(session, a, b, { type: type.id, strength: 'strong' });
    else if (next === 'weak')
      session.apply(changeEachTie(document, session.frame(), ties, () => ({ strength: 'weak' })));
    else {
      const gone = ties.map(({ id }) => id);
      session.apply(removeFromFrame(document, session.frame(), { actors: [], ties: gone }));
    }
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (!step) return;
    event.preventDefault();
    const row = Math.min(actors.length - 1, Math.max(1, at[0] + step[0]));
    const column = Math.min(row - 1, Math.max(0, at[1] + step[1]));
    setAt([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  return (
    <div className={styles.matrix}>
      <SelectField
        label={t(($) => $.inspector.tie.type)}
        value={type.id}
        choices={tieTypesInOrder(project).map((one) => ({ value: one.id, label: tieTypeName(t, one) }))}
        onChange={(chosen) => {
          const { tieDefaults } = session.view.getState();
          session.view.setState({ tieDefaults: { ...tieDefaults, type: chosen } });
        }}
      />
      <div className={styles.scroll}>
        <table className={styles.table} ref={table} onKeyDown={walk} aria-label={t(($) => $.matrix.title)}>
          <thead>
            <tr>
              <td />
              {actors.slice(0, -1).map((id) => (
                <th key={id} scope="col" className={styles.column}>
                  <span>{nameOf(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.slice(1).map((rowId, index) => (
              <tr key={rowId}>
                <th scope="row" className={styles.rowName}>
                  {nameOf(rowId)}
                </th>
                {actors.slice(0, index + 1).map((columnId, column) => (
                  <td key={columnId}>
                    <Pair
                      cell={cellOf(pairs.get(pairKey(rowId, columnId)))}
                      names={`${nameOf(columnId)} – ${nameOf(rowId)}`}
                      place={`${index + 1} ${column}`}
                      isStop={at[0] === index + 1 && at[1] === column}
                      isReadOnly={session.document.readOnly}
                      onPress={() => {
                        setAt([index + 1, column]);
                        press(columnId, rowId);
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const STEPS: ReadonlyMap<string, readonly [row: number, column: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

interface PairProps {
  readonly cell: Cell;
  readonly names: string;
  readonly place: string;
  readonly isStop: boolean;
  readonly isReadOnly: boolean;
  readonly onPress: () => void;
}

function Pair({ cell, names, place, isStop, isReadOnly, onPress }: PairProps) {
  const { t } = useText();
  const said =
    cell === 'strong'
      ? t(($) => $.matrix.strong)
      : cell === 'weak'
        ? t(($) => $.matrix.weak)
        : t(($) => $.matrix.none);
  return (
    <button
      type="button"
      className={styles.pair}
      data-cell={place}
      data-tied={cell ?? undefined}
      tabIndex={isStop ? 0 : -1}
      disabled={isReadOnly}
      aria-label={`${names}: ${said}`}
      title={`${names}: ${said}`}
      onClick={onPress}
    >
      {cell === 'strong' ? '●' : cell === 'weak' ? '○' : ''}
    </button>
  );
}
