import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { toScreen } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { openFrame } from '@/session/view';
import { Button } from '@/ui/Button';
import { comparisonSummary } from '@/wording/comparison';
import { tieTypeName } from '@/wording/fields';
import { Changes } from './Changes';
import styles from './CompareScreen.module.css';
import { Head } from './Head';
import { groupKey, Legend } from './Legend';
import { Measures } from './Measures';
import { OnlyOne } from './OnlyOne';
import { Pictures } from './Pictures';
import sideStyles from './Side.module.css';
import { Summary } from './Summary';
import { litWith, signGroups } from './subjects';
import { type OpenComparison, onlyInOne, useComparison } from './useComparison';
import { type Readings, useReadings } from './useReadings';

/** Two frames held against each other: in pictures, in numbers, in words, and why. Esc leaves it. */
export function CompareScreen({ isPhone }: { readonly isPhone: boolean }) {
  const open = useComparison();
  const close = useCommand('toggleCompare');
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close.run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from wherever the keys are; there is a button too
    <div
      className={`${styles.screen} ${isPhone ? styles.phone : ''}`}
      data-compare-screen=""
      tabIndex={-1}
      onKeyDown={leave}
    >
      {open ? <Compared open={open} isPhone={isPhone} /> : <OnlyOne />}
    </div>
  );
}

function Compared({ open, isPhone }: { readonly open: OpenComparison; readonly isPhone: boolean }) {
  const { t } = useText();
  const side = useRef<HTMLElement>(null);
  const mode = useView((view) => view.compareMode);
  const readings = useReadings(open);
  const { pinned, pin, light, pressed, toggle, groups, bright } = useLights(open);
  const { isLost } = open.pair;
  useEffect(() => {
    const [id] = pinned;
    if (id === undefined) return;
    const card = side.current?.querySelector(`[data-change~="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [pinned]);
  return (
    <>
      <Head open={open} isPhone={isPhone} />
      {isLost ? (
        <p className={styles.lost} role="status">
          {t(($) => $.compare.lost)}
        </p>
      ) : null}
      <div className={styles.body}>
        <div className={styles.drawn}>
          <Pictures
            open={open}
            mode={mode}
            bright={bright}
            onPress={(about) => pin(about === null || pinned.includes(about) ? [] : [about])}
          />
          <Legend groups={groups} pressed={pressed} onToggle={toggle} onLight={light} />
        </div>
        <aside ref={side} className={sideStyles.side} aria-label={t(($) => $.compare.summary.title)}>
          <Words open={open} readings={readings} onLight={light} onShow={pin} />
          <Measures open={open} readings={readings} />
          <Changes open={open} pinned={pinned} onLight={light} onShow={pin} />
        </aside>
      </div>
    </>
  );
}

/** What is lit: under the pointer, else what was pressed, else what the pressed signs of the legend mean. */
function useLights(open: OpenComparison) {
  const { comparison } = open;
  const [lit, light] = useState<readonly string[] | null>(null);
  const [pinned, pin] = useState<readonly string[]>([]);
  const [pressed, press] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => signGroups(comparison), [comparison]);
  const bright = useMemo(() => {
    const ofGroups = groups.filter((group) => pressed.has(groupKey(group))).flatMap(({ ids }) => ids);
    const chosen = pinned.length > 0 ? pinned : ofGroups;
    const ids = lit ?? (chosen.length > 0 ? chosen : null);
    return ids ? litWith(comparison, ids) : null;
  }, [comparison, groups, lit, pinned, pressed]);
  const toggle = (key: string) => {
    const next = new Set(pressed);
    if (!next.delete(key)) next.add(key);
    pin([]);
    light(null);
    press(next);
  };
  return { pinned, pin, light, pressed, toggle, groups, bright };
}

interface WordsProps {
  readonly open: OpenComparison;
  readonly readings: Readings;
  readonly onLight: (ids: readonly string[] | null) => void;
  readonly onShow: (ids: readonly string[]) => void;
}

function Words({ open, readings, onLight, onShow }: WordsProps) {
  const text = useText();
  const { t } = text;
  const { project, pair, comparison, layer } = open;
  const { results, actor } = readings;
  const sentences = comparisonSummary(text, {
    project,
    pair,
    comparison,
    results,
    actor,
    layer: layer
      ? t(($) => $.compare.summary.oneLayer, { type: tieTypeName(t, layer.type) })
      : t(($) => $.compare.summary.allLayers),
    onlyInOne: onlyInOne(open).map((type) => tieTypeName(t, type)),
  });
  const isSame = [...comparison.actors, ...comparison.ties].every(({ fate }) => fate === 'kept');
  return (
    <>
      <Summary sentences={sentences} onLight={onLight} onShow={onShow} />
      {isSame ? <Unchanged open={open} /> : null}
    </>
  );
}

/** Nothing differs yet: the way back to the map, where it can. */
function Unchanged({ open: { pair } }: { readonly open: OpenComparison }) {
  const { t } = useText();
  const { view } = useSession();
  const title = { after: pair.after.title };
  return (
    <div className={sideStyles.part}>
      <p>{t(($) => $.compare.isSame, title)}</p>
      <div>
        <Button
          look="strong"
          onClick={() => {
            openFrame(view, pair.after.id);
            view.setState((state) => toScreen(state, 'map'));
          }}
        >
          {t(($) => $.compare.openAfter, title)}
        </Button>
      </div>
    </div>
  );
}
