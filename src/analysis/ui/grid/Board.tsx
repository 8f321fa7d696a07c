import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { FIELD_TEXTS } from '@/wording/gridTexts';
import { byName } from '@/wording/names';
import { type GridSpot, type Zone, zonesOf } from '../../grid/spotsOf';
import { type GridReading, LEVELS } from '../../grid/types';
import styles from './Board.module.css';
import { type BoardLines, boardLines } from './boardLines';
import type { Target } from './useChipDrag';
import type { OpenGrid } from './useGrid';

/** Columns of the page's grid before that of the first level: the name of the axis and its numbers. */
const BEFORE = 2;

const AXES = {
  interest: { up: ($) => $.layouts.influence, right: ($) => $.layouts.interest },
  network: { up: ($) => $.grid.declared, right: ($) => $.grid.network },
} as const satisfies Readonly<Record<GridReading, { up: Message; right: Message }>>;

interface BoardProps {
  readonly open: OpenGrid;
  /** The cell under an actor that is being carried. */
  readonly over: Target | null;
  readonly chip: (id: ActorId) => ReactNode;
}

/** Five by five cells with the names of their fields; actors of one cell stand beside and under each other. */
export function Board({ open, over, chip }: BoardProps) {
  const { t } = useText();
  const { reading, grid, spots } = open;
  const zones = zonesOf(reading, grid.highFrom);
  const lines = boardLines(grid.highFrom.influence);
  const axes = AXES[reading];
  return (
    <div className={styles.room}>
      <div className={styles.board} style={columnShares(spots)}>
        {zones.map((zone) => (
          <ZoneBox key={`${zone.rows.from} ${zone.columns.from}`} zone={zone} lines={lines} />
        ))}
        <AxisName className={styles.up} style={{ gridRow: `1 / ${lines.end}` }} name={t(axes.up)} />
        {LEVELS.map((level) => (
          <span
            key={level}
            className={styles.number}
            style={{ gridRow: lines.level.get(level), gridColumn: 2 }}
          >
            {level}
          </span>
        ))}
        <Cells open={open} lines={lines} over={over} chip={chip} />
        {LEVELS.map((level) => (
          <span
            key={level}
            className={styles.number}
            style={{ gridRow: lines.end, gridColumn: level + BEFORE }}
          >
            {level}
          </span>
        ))}
        <AxisName className={styles.right} style={{ gridRow: lines.end + 1 }} name={t(axes.right)} />
      </div>
    </div>
  );
}

interface AxisNameProps {
  readonly className: string | undefined;
  readonly style: CSSProperties;
  readonly name: string;
}

function AxisName({ className, style, name }: AxisNameProps) {
  const { t } = useText();
  return (
    <span className={`${styles.axis} ${className}`} style={style}>
      {t(($) => $.grid.low)} ← <b>{name}</b> → {t(($) => $.grid.high)}
    </span>
  );
}

/** Actors of one cell for which a column as wide as the others is enough. */
const ROOMY = 6;

/**
 * A column with a full cell is up to twice as wide. On a narrow screen all who have somebody are alike, and a column
 * with nobody gives some of its room to them.
 */
function columnShares(spots: readonly GridSpot[]): CSSProperties {
  const shares = LEVELS.flatMap((level) => {
    const rows = spots.filter(({ column }) => column === level).map(({ row }) => row);
    const fullest = Math.max(0, ...LEVELS.map((row) => rows.filter((one) => one === row).length));
    return [
      [`--share-${level}`, `${Math.min(2, Math.max(1, fullest / ROOMY))}fr`],
      [`--narrow-${level}`, rows.length > 0 ? '2fr' : '1.2fr'],
    ];
  });
  return Object.fromEntries(shares);
}

function ZoneBox({ zone: { field, rows, columns }, lines }: { zone: Zone; lines: BoardLines }) {
  const { t } = useText();
  const { name, does, isTerm } = FIELD_TEXTS[field];
  const title = lines.titleAbove.get(rows.to) ?? 1;
  const gridColumn = `${columns.from + BEFORE} / ${columns.to + BEFORE + 1}`;
  return (
    <>
      <div
        className={styles.zone}
        data-field={field}
        style={{ gridRow: `${title} / ${(lines.level.get(rows.from) ?? 0) + 1}`, gridColumn }}
      />
      <div className={styles.title} style={{ gridRow: title, gridColumn }}>
        <b {...(isTerm ? { lang: 'en' } : {})}>{t(name)}</b> <span>{t(does)}</span>
      </div>
    </>
  );
}

interface CellsProps extends BoardProps {
  readonly lines: BoardLines;
}

function Cells({ open: { spots, project, reading, grid }, lines, over, chip }: CellsProps) {
  const text = useText();
  const { t, whole } = text;
  const zones = zonesOf(reading, grid.highFrom);
  const inCell = useMemo(() => {
    const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
    const cells = new Map<string, ActorId[]>();
    for (const id of byName(text, project, [...spotOf.keys()])) {
      const spot = spotOf.get(id);
      const key = `${spot?.row},${spot?.column}`;
      cells.set(key, [...(cells.get(key) ?? []), id]);
    }
    return cells;
  }, [text, project, spots]);
  return LEVELS.toReversed().flatMap((row) =>
    LEVELS.map((column) => {
      const key = `${row},${column}`;
      const ids = inCell.get(key) ?? [];
      const place = { gridRow: lines.level.get(row), gridColumn: column + BEFORE };
      const isOver = over !== null && over !== 'tray' && isUnder(over, row, column, reading);
      const look = {
        className: `${styles.cell} ${ids.length > ROOMY ? styles.full : ''} ${isOver ? styles.over : ''}`,
        style: place,
        'data-spot': key,
      };
      if (ids.length === 0) return <div key={key} {...look} />;
      const zone = zones.find(
        ({ rows, columns }) =>
          rows.from <= row && row <= rows.to && columns.from <= column && column <= columns.to,
      );
      const field = zone ? t(FIELD_TEXTS[zone.field].name) : '';
      const influence = whole(row);
      const label =
        reading === 'interest'
          ? t(($) => $.grid.cell, { influence, interest: whole(column), field })
          : t(($) => $.grid.networkCell, { influence, power: whole(column), field });
      return (
        <ul key={key} {...look} aria-label={label}>
          {ids.map((id) => (
            <li key={id}>{chip(id)}</li>
          ))}
        </ul>
      );
    }),
  );
}

/** Network power is computed: there a whole row takes who is let go over it. */
const isUnder = (over: Exclude<Target, 'tray'>, row: number, column: number, reading: GridReading) =>
  over.row === row && (reading === 'network' || over.column === column);
