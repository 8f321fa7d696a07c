import { ViewportPortal } from '@xyflow/react';
import type { CSSProperties, ReactNode } from 'react';
import type { Guides } from '@/canvas/layout/types';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useFrame, useProject, useView } from '@/session/useSession';
import { drawnGuides, laneName } from './guides';
import styles from './LayoutGuides.module.css';

/** Lines and titles of the last layout, under everything else on the map. */
export function LayoutGuides() {
  const frame = useFrame();
  const layout = useView((view) => view.layout);
  const drawn = drawnGuides(layout, frame);
  if (!drawn) return null;
  return (
    <ViewportPortal>
      <div className={styles.guides} data-scaled="" data-guides={drawn.guides.kind}>
        {drawn.guides.kind === 'grid' ? (
          <Grid {...drawn.guides} />
        ) : (
          <Lanes guides={drawn.guides} by={drawn.lanesBy} />
        )}
      </div>
    </ViewportPortal>
  );
}

interface BoxProps {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const box = ({ left, top, right, bottom }: BoxProps): CSSProperties => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

type LanesProps = {
  readonly guides: Extract<Guides, { kind: 'lanes' }>;
  readonly by: Parameters<typeof laneName>[3];
};

function Lanes({ guides: { top, bottom, lanes }, by }: LanesProps) {
  const { t } = useText();
  const project = useProject();
  return lanes.map(({ key, left, right }) => (
    <div key={key} className={styles.lane} style={box({ left, top, right, bottom })}>
      <div className={styles.laneTitle}>{laneName(t, project, key, by)}</div>
    </div>
  ));
}

interface Quadrant {
  readonly id: string;
  readonly name: Message;
  readonly does: Message;
  readonly isHighInfluence: boolean;
  readonly isHighInterest: boolean;
}

/** Influence and interest of 3 and more count as high, so that nobody stands on a line. */
const QUADRANTS: readonly Quadrant[] = [
  {
    id: 'latents',
    name: ($) => $.layouts.latents,
    does: ($) => $.layouts.latentsDo,
    isHighInfluence: true,
    isHighInterest: false,
  },
  {
    id: 'promoters',
    name: ($) => $.layouts.promoters,
    does: ($) => $.layouts.promotersDo,
    isHighInfluence: true,
    isHighInterest: true,
  },
  {
    id: 'apathetics',
    name: ($) => $.layouts.apathetics,
    does: ($) => $.layouts.apatheticsDo,
    isHighInfluence: false,
    isHighInterest: false,
  },
  {
    id: 'defenders',
    name: ($) => $.layouts.defenders,
    does: ($) => $.layouts.defendersDo,
    isHighInfluence: false,
    isHighInterest: true,
  },
];

/** Columns and rows before the one with which "high" begins. */
const HIGH_FROM = { column: 2, row: 3 } as const;

function Grid({ columns, rows, beside }: Extract<Guides, { kind: 'grid' }>) {
  const { t } = useText();
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const [middle = 0, half = 0] = [columns[HIGH_FROM.column], rows[HIGH_FROM.row]];
  return (
    <>
      {QUADRANTS.map(({ id, name, does, isHighInfluence, isHighInterest }) => (
        <div
          key={id}
          className={styles.quadrant}
          data-quadrant={id}
          style={box({
            left: isHighInterest ? middle : left,
            right: isHighInterest ? right : middle,
            top: isHighInfluence ? top : half,
            bottom: isHighInfluence ? half : bottom,
          })}
        >
          <div className={styles.quadrantName}>
            <b lang="en">{t(name)}</b>
            <span>{t(does)}</span>
          </div>
        </div>
      ))}
      <Marks edges={columns} mark={(level, at) => <Mark key={level} x={at} y={bottom + 8} of={level} />} />
      <Marks
        edges={rows.toReversed()}
        mark={(level, at) => <Mark key={level} x={left - 18} y={at - 10} of={level} />}
      />
      <div className={styles.axis} style={{ left: (left + right) / 2, top: bottom + 34 }}>
        {t(($) => $.layouts.low)} ← {t(($) => $.layouts.interest)} → {t(($) => $.layouts.high)}
      </div>
      <div
        className={`${styles.axis} ${styles.upright}`}
        style={{ left: left - 46, top: (top + bottom) / 2 }}
      >
        {t(($) => $.layouts.low)} ← {t(($) => $.layouts.influence)} → {t(($) => $.layouts.high)}
      </div>
      {beside === null ? null : (
        <div className={styles.beside} style={{ left: beside, top: top + 10 }}>
          {t(($) => $.layouts.beside)}
        </div>
      )}
    </>
  );
}

interface MarksProps {
  readonly edges: readonly number[];
  readonly mark: (level: number, at: number) => ReactNode;
}

/** The numbers 1 to 5, each in the middle of its column or row. */
function Marks({ edges, mark }: MarksProps) {
  return edges.slice(1).map((edge, k) => mark(k + 1, ((edges[k] ?? 0) + edge) / 2));
}

function Mark({ x, y, of }: { readonly x: number; readonly y: number; readonly of: number }) {
  return (
    <div className={styles.mark} style={{ left: x, top: y }}>
      {of}
    </div>
  );
}
