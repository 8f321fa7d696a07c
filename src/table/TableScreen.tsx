import { Tabs } from '@base-ui/react/tabs';
import { FileSpreadsheet } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useProject, useSession, useView } from '@/session/useSession';
import { select } from '@/session/view';
import { IconButton } from '@/ui/Button';
import { Knot } from '@/ui/Knot';
import {
  actorName,
  DIRECTION_NAMES,
  ROLE_NAMES,
  STRENGTH_NAMES,
  sectorName,
  tieTypeName,
} from '@/wording/fields';
import { AddActor } from './AddActor';
import { AddTie } from './AddTie';
import { FrameChoice } from './FrameChoice';
import type { ActorRow, TieRow } from './rows';
import { Summary } from './Summary';
import type { TableSettings } from './settings';
import styles from './Table.module.css';
import { TablePart } from './TablePart';
import { useActorTable } from './useActorTable';
import { useTieTable } from './useTieTable';

const BY_NAME: TableSettings = {
  sorting: { column: 'name', direction: 'ascending' },
  switched: [],
  typed: '',
};
const BY_SOURCE: TableSettings = { ...BY_NAME, sorting: { column: 'source', direction: 'ascending' } };

interface TableScreenProps {
  readonly isPhone: boolean;
  /** Stands over the rows of a phone. */
  readonly question?: ReactNode;
  /** Stands in the place of everything on a phone while there is no actor at all. */
  readonly starting?: ReactNode;
}

/** The project in view as rows and words: everything that can be done on the map can be done here. */
export function TableScreen({ isPhone, question = null, starting = null }: TableScreenProps) {
  const { t } = useText();
  const project = useProject();
  const frames = project.frames.length;
  const [tab, setTab] = useState<'actors' | 'ties'>('actors');
  const [actorSettings, setActorSettings] = useState(BY_NAME);
  const [tieSettings, setTieSettings] = useState(BY_SOURCE);
  if (isPhone && starting && Object.keys(project.actors).length === 0) {
    return <div className={`${styles.screen} ${styles.phone}`}>{starting}</div>;
  }
  return (
    <div className={`${styles.screen} ${isPhone ? styles.phone : ''}`}>
      {question ? <div className={styles.question}>{question}</div> : null}
      {isPhone ? null : <Summary />}
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(next) => setTab(next === 'ties' ? 'ties' : 'actors')}
      >
        <div className={styles.head}>
          <Tabs.List className={styles.tabList} aria-label={t(($) => $.table.tabs)}>
            <Tabs.Tab value="actors" className={styles.tab}>
              {t(($) => $.table.actors)}
            </Tabs.Tab>
            <Tabs.Tab value="ties" className={styles.tab}>
              {t(($) => $.table.ties)}
            </Tabs.Tab>
          </Tabs.List>
          {frames > 1 ? <FrameChoice /> : null}
          {isPhone ? null : <Download />}
        </div>
        <Tabs.Panel value="actors" className={styles.panel} tabIndex={-1}>
          <ActorsPart settings={actorSettings} onSettings={setActorSettings} isPhone={isPhone} />
        </Tabs.Panel>
        <Tabs.Panel value="ties" className={styles.panel} tabIndex={-1}>
          <TiesPart settings={tieSettings} onSettings={setTieSettings} isPhone={isPhone} />
        </Tabs.Panel>
      </Tabs.Root>
      {isPhone ? <Summary isFolded /> : null}
    </div>
  );
}

/** An icon, so that the words to filter by keep their room. On a phone it stands in the menu. */
function Download() {
  const { label, isEnabled, run } = useCommand('downloadMeasures');
  return <IconButton name={label} icon={<FileSpreadsheet size={18} />} disabled={!isEnabled} onClick={run} />;
}

interface PartProps {
  readonly settings: TableSettings;
  readonly onSettings: (settings: TableSettings) => void;
  readonly isPhone: boolean;
}

function ActorsPart(props: PartProps) {
  const { t } = useText();
  const { view } = useSession();
  const table = useActorTable();
  const selected = useView((state) => state.selection.actors);
  const about = ({ actor, ties }: ActorRow) =>
    [sectorName(t, actor.sector), t(($) => $.common.tieCount, { count: ties })].filter(Boolean).join(' · ');
  const badge = ({ roles }: ActorRow) => {
    // That nobody is tied to them is said by their number of ties.
    const role = roles.find((one) => one !== 'peripheral' && one !== 'isolate');
    return role ? t(ROLE_NAMES[role]) : null;
  };
  return (
    <TablePart
      {...props}
      {...table}
      label={t(($) => $.table.actors)}
      rowName={({ actor }) => actorName(t, actor)}
      about={about}
      badge={badge}
      icon={({ actor }) => <Knot {...actorLook(actor)} size={26} />}
      selected={selected}
      onSelect={(ids) => select(view, ids)}
      countWords={(count) => t(($) => $.common.actorCount, { count })}
      empty={t(($) => $.table.noActors)}
      adding={props.isPhone ? null : <AddActor />}
    />
  );
}

function TiesPart(props: PartProps) {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const table = useTieTable();
  const selected = useView((state) => state.selection.ties);
  const rowName = ({ tie }: TieRow) =>
    t(($) => $.editor.tieName, {
      source: actorName(t, project.actors[tie.source]),
      target: actorName(t, project.actors[tie.target]),
    });
  const about = ({ tie }: TieRow) =>
    t(($) => $.table.tieAbout, {
      type: tieTypeName(t, project.tieTypes[tie.type]),
      strength: t(STRENGTH_NAMES[tie.strength]),
      direction: t(DIRECTION_NAMES[tie.direction]),
    });
  return (
    <TablePart
      {...props}
      {...table}
      label={t(($) => $.table.ties)}
      rowName={rowName}
      about={about}
      selected={selected}
      onSelect={(ids) => select(view, [], ids)}
      countWords={(count) => t(($) => $.common.tieCount, { count })}
      empty={t(($) => $.table.noTies)}
      adding={props.isPhone ? <FoldedAddTie /> : <AddTie />}
    />
  );
}

/** On a phone the fields for a tie unfold, so that the list begins high. */
function FoldedAddTie() {
  const { t } = useText();
  return (
    <details className={styles.folded}>
      <summary className={styles.fold}>{t(($) => $.table.addTie)}</summary>
      <AddTie />
    </details>
  );
}
