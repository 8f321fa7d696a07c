import { Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import type { Text } from '@/i18n/useText';
import { useText } from '@/i18n/useText';
import type { Actor, Frame } from '@/model/types';
import { comparisonPicture, type Side, withNamesOf } from '@/picture/comparisonPicture';
import type { CompareMode } from '@/session/compareView';
import { IconButton } from '@/ui/Button';
import { createMeasure } from '@/ui/measureText';
import { actorName } from '@/wording/fields';
import { Pane, type PaneLayer } from './Pane';
import styles from './Pictures.module.css';
import type { OpenComparison } from './useComparison';
import { useLens } from './useLens';

interface PicturesProps {
  readonly open: OpenComparison;
  readonly mode: CompareMode;
  readonly bright: ReadonlySet<string> | null;
  readonly onPress: (about: string | null) => void;
}

/** The two frames in one of the three ways, under one lens. */
export function Pictures({ open, mode, bright, onPress }: PicturesProps) {
  const text = useText();
  const { t } = text;
  const lens = useLens(open.box);
  const layers = useLayers(open);
  const [cut, setCut] = useState(50);
  const { before, after } = open.pair;
  const hands = { lens, bright, onPress };
  const titleOf = (side: 'before' | 'after') => <Title open={open} side={side} />;
  const labels = {
    before: t(($) => $.compare.picture.before, { title: before.title }),
    after: t(($) => $.compare.picture.after, { title: after.title }),
    both: t(($) => $.compare.picture.both),
  };
  return (
    <div className={`${styles.pictures} ${mode === 'beside' ? styles.beside : ''}`}>
      {mode === 'beside' ? (
        <>
          <Pane {...hands} label={labels.before} title={titleOf('before')} layers={[layers.before]} />
          <Pane {...hands} label={labels.after} title={titleOf('after')} layers={[layers.after]} />
        </>
      ) : null}
      {mode === 'overlay' ? (
        <Pane {...hands} label={labels.both} title={<Titles open={open} />} layers={[layers.both]} />
      ) : null}
      {mode === 'slider' ? (
        <Pane
          {...hands}
          label={labels.both}
          title={<Titles open={open} />}
          layers={[
            { ...layers.beneath, style: { clipPath: `inset(0 calc(100% - ${edge(cut)}) 0 0)` } },
            { ...layers.above, style: { clipPath: `inset(0 0 0 ${edge(cut)})` } },
          ]}
        >
          <Slider cut={cut} onCut={setCut} />
        </Pane>
      ) : null}
      <div className={styles.tools}>
        <IconButton
          name={t(($) => $.compare.picture.smaller)}
          icon={<Minus size={18} />}
          onClick={() => lens.zoomBy(1 / 1.25)}
        />
        <IconButton
          name={t(($) => $.compare.picture.bigger)}
          icon={<Plus size={18} />}
          onClick={() => lens.zoomBy(1.25)}
        />
        <IconButton name={t(($) => $.compare.picture.fit)} icon={<Maximize size={17} />} onClick={lens.fit} />
      </div>
    </div>
  );
}

/** Width of the slider's thumb, px: its middle cannot reach the very rim of the pane. */
const THUMB_PX = 44;

/** Where the border between the two is, as a length from the left. */
const edge = (cut: number) => `calc(${THUMB_PX / 2}px + (100% - ${THUMB_PX}px) * ${cut / 100})`;

/** The border between before and after: dragged anywhere along its row, or moved with arrow keys. */
function Slider({ cut, onCut }: { readonly cut: number; readonly onCut: (cut: number) => void }) {
  const { t, percent } = useText();
  const place: CSSProperties = { left: edge(cut) };
  return (
    <>
      <input
        type="range"
        min={0}
        max={100}
        value={cut}
        className={styles.slider}
        aria-label={t(($) => $.compare.picture.slider)}
        aria-valuetext={t(($) => $.compare.picture.sliderValue, { share: percent(cut / 100) })}
        onChange={(event) => onCut(Number(event.target.value))}
      />
      <div className={styles.border} style={place} aria-hidden="true">
        <span className={styles.handle}>
          <MoveHorizontal size={20} />
        </span>
      </div>
    </>
  );
}

function Title({ open, side }: { readonly open: OpenComparison; readonly side: 'before' | 'after' }) {
  const text = useText();
  return (
    <>
      <h3 className={styles.title}>{open.pair[side].title}</h3>
      <p className={styles.counts}>{countsOf(text, open, side)}</p>
    </>
  );
}

/** Both titles over one picture, before on the left. */
function Titles({ open }: { readonly open: OpenComparison }) {
  return (
    <div className={styles.titles}>
      <div>
        <Title open={open} side="before" />
      </div>
      <div className={styles.right}>
        <Title open={open} side="after" />
      </div>
    </div>
  );
}

function countsOf({ t }: Text, { comparison }: OpenComparison, side: 'before' | 'after'): string {
  const other = side === 'before' ? 'added' : 'gone';
  return t(($) => $.compare.picture.counts, {
    actors: t(($) => $.common.actorCount, {
      count: comparison.actors.filter(({ fate }) => fate !== other).length,
    }),
    ties: t(($) => $.common.tieCount, {
      count: comparison.ties.filter((tie) => tie[side] !== null).length,
    }),
  });
}

/** A picture of each side, of both, and of the two that lie under the slider. */
function useLayers(open: OpenComparison): Readonly<Record<Side | 'beneath' | 'above', PaneLayer>> {
  const text = useText();
  const measure = useMemo(createMeasure, []);
  return useMemo(() => {
    const { project, comparison, places, pair } = open;
    const { t } = text;
    const nameOf = (actor: Actor) => actorName(t, actor);
    const drawn = (side: Side) => (scale: number) =>
      comparisonPicture({ project, comparison, places, names: { nameOf, measure, scale } }, side);
    const layer = (side: Side, words: string): PaneLayer => ({ id: side, words, draw: drawn(side) });
    const underSlider = (side: Side, words: string): PaneLayer => ({
      id: side,
      words,
      draw: (scale) => withNamesOf(drawn(side)(scale), drawn('both')(scale)),
    });
    const wordsOf = (frame: Frame, side: 'before' | 'after') =>
      `${frame.title}: ${countsOf(text, open, side)}`;
    const [before, after] = [wordsOf(pair.before, 'before'), wordsOf(pair.after, 'after')];
    return {
      before: layer('before', before),
      after: layer('after', after),
      both: layer('both', `${before}. ${after}.`),
      beneath: underSlider('before', before),
      above: underSlider('after', after),
    };
  }, [open, text, measure]);
}
