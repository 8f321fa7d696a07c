import { CircleDashed, Columns3, Grid2x2, Move, Network, Orbit, Sparkles } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { MEASURES } from '@/analysis/types';
import { arrangeMap, type LayoutKind } from '@/commands/arrange';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import { LANE_KINDS, type LaneKind } from '@/session/layouts';
import { useProject, useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { actorName, MEASURE_NAMES } from '@/wording/fields';
import styles from './LayoutChoices.module.css';

interface Choice {
  readonly kind: LayoutKind;
  readonly icon: ReactNode;
  readonly label: Message;
  readonly hint: Message;
}

const CHOICES: readonly Choice[] = [
  {
    kind: 'force',
    icon: <Sparkles size={18} />,
    label: ($) => $.layouts.force,
    hint: ($) => $.layouts.forceHint,
  },
  {
    kind: 'concentric',
    icon: <Orbit size={18} />,
    label: ($) => $.layouts.concentric,
    hint: ($) => $.layouts.concentricHint,
  },
  {
    kind: 'circle',
    icon: <CircleDashed size={18} />,
    label: ($) => $.layouts.circle,
    hint: ($) => $.layouts.circleHint,
  },
  {
    kind: 'lanes',
    icon: <Columns3 size={18} />,
    label: ($) => $.layouts.lanes,
    hint: ($) => $.layouts.lanesHint,
  },
  {
    kind: 'hierarchy',
    icon: <Network size={18} />,
    label: ($) => $.layouts.hierarchy,
    hint: ($) => $.layouts.hierarchyHint,
  },
  {
    kind: 'grid',
    icon: <Grid2x2 size={18} />,
    label: ($) => $.layouts.grid,
    hint: ($) => $.layouts.gridHint,
  },
  {
    kind: 'spread',
    icon: <Move size={18} />,
    label: ($) => $.layouts.spread,
    hint: ($) => $.layouts.spreadHint,
  },
];

const LANE_NAMES: Readonly<Record<LaneKind, Message>> = {
  sector: ($) => $.layouts.sector,
  group: ($) => $.layouts.group,
};

/** Every layout with a line that says what it shows, what it needs, and a button that does it at once. */
export function LayoutChoices({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText();
  const session = useSession();
  const chosen = useView(({ selection }) => selection.actors.size);
  const layout = useView((view) => view.layout);
  const [isOnly, setOnly] = useState(false);
  const isOnlySelected = isOnly && chosen > 1;
  return (
    <div className={styles.choices}>
      {chosen > 1 ? (
        <Check
          label={t(($) => $.layouts.onlySelected, { number: chosen })}
          isOn={isOnly}
          onChange={setOnly}
        />
      ) : null}
      <ul className={styles.list}>
        {CHOICES.map((choice) => (
          <li key={choice.kind} className={choice.kind === 'spread' ? styles.apart : ''}>
            <ChoiceButton
              choice={choice}
              onChoose={() => {
                onDone();
                void arrangeMap(session, { kind: choice.kind, isOnlySelected });
              }}
            />
            <Needs kind={choice.kind} isOnlySelected={isOnlySelected} />
          </li>
        ))}
      </ul>
      {layout.drawn ? (
        <Check
          label={t(($) => $.layouts.guides)}
          isOn={layout.areGuidesShown}
          onChange={(areGuidesShown) =>
            session.view.setState((state) => ({ layout: { ...state.layout, areGuidesShown } }))
          }
        />
      ) : null}
    </div>
  );
}

function ChoiceButton({ choice, onChoose }: { readonly choice: Choice; readonly onChoose: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className={styles.choice} onClick={onChoose}>
      <span className={styles.icon}>{choice.icon}</span>
      <span className={styles.label}>{t(choice.label)}</span>
      <span className={styles.hint}>{t(choice.hint)}</span>
    </button>
  );
}

/** What a layout needs to know beside the network. */
function Needs({ kind, isOnlySelected }: { readonly kind: LayoutKind; readonly isOnlySelected: boolean }) {
  const { t } = useText();
  const { view } = useSession();
  const { measure, lanesBy } = useView((state) => state.layout);
  const project = useProject();
  const top = useView(({ selection: { actors } }) => (actors.size === 1 ? [...actors][0] : undefined));
  const remember = (change: { measure: typeof measure } | { lanesBy: LaneKind }) =>
    view.setState((state) => ({ layout: { ...state.layout, ...change } }));
  switch (kind) {
    case 'concentric':
      return (
        <div className={styles.needs}>
          <SelectField
            label={t(($) => $.layouts.measure)}
            isLabelHidden
            value={measure}
            choices={MEASURES.map((value) => ({ value, label: t(MEASURE_NAMES[value]) }))}
            onChange={(value) => remember({ measure: value })}
          />
        </div>
      );
    case 'lanes':
      return (
        <div className={styles.needs}>
          <Segmented
            label={t(($) => $.layouts.lanesBy)}
            isLabelHidden
            value={lanesBy}
            choices={LANE_KINDS.map((value) => ({ value, label: t(LANE_NAMES[value]) }))}
            onChange={(value) => remember({ lanesBy: value })}
          />
        </div>
      );
    case 'hierarchy':
      return isOnlySelected ? null : (
        <p className={`${styles.needs} ${styles.hint}`}>
          {top === undefined
            ? t(($) => $.layouts.topUnchosen)
            : t(($) => $.layouts.top, { name: actorName(t, ownValue(project.actors, top)) })}
        </p>
      );
    default:
      return null;
  }
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
