import { BookOpenCheck, ChartNoAxesColumn, GitCompareArrows, Grid2x2, Route, Table2 } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { type CommandId, runCommand } from '@/commands/registry';
import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';
import { toScreen } from '@/session/panels';
import type { NextTies } from '@/stages/weaving/nextTies';
import type { StepPlace } from '../../types';

/** Parts of a step that other features bring. */
export interface InlineParts {
  /** Two actors found by name and tied. */
  readonly Ties: ComponentType;
  /** The ties to weave next, asked for as long as it is shown. */
  readonly NextTies: ComponentType<{ readonly children: (next: NextTies | null) => ReactNode }>;
}

/** Where a step is done in the panel itself. */
const INLINE = [
  'question',
  'names',
  'pass',
  'between',
  'ties',
  'worksheets',
] as const satisfies readonly StepPlace[];
export type InlinePlace = (typeof INLINE)[number];

export const isInline = (place: StepPlace): place is InlinePlace => INLINE.some((one) => one === place);

interface Place {
  readonly label: Message;
  readonly icon: ReactNode;
  readonly go: (session: Session) => void;
}

const run = (id: CommandId) => (session: Session) => {
  session.view.setState({ sheet: null });
  runCommand(session, id);
};

/** Opens a worksheet over the map; on a phone the panel makes way. */
export const toWorksheet = ({ view }: Session, worksheet: string) =>
  view.setState((state) => ({ ...toScreen(state, 'worksheets'), worksheet, sheet: null }));

/** What fills the window while a panel reads; on a phone the panel is a sheet. */
const toReading = ({ view }: Session) =>
  view.setState((state) => ({
    ...toScreen(state, state.lastTwin),
    rightTab: 'reading',
    isRightOpen: true,
    sheet: state.sheet === null ? null : 'reading',
  }));

/** Where a step sends people, by button. */
export const PLACES: Readonly<Record<Exclude<StepPlace, InlinePlace>, Place>> = {
  matrix: { label: ($) => $.path.toMatrix, icon: <Table2 size={16} />, go: run('tieMatrix') },
  reading: { label: ($) => $.path.toReading, icon: <ChartNoAxesColumn size={16} />, go: toReading },
  grid: { label: ($) => $.path.toGrid, icon: <Grid2x2 size={16} />, go: run('toggleStakeholders') },
  guide: { label: ($) => $.path.toGuide, icon: <Route size={16} />, go: run('openGuide') },
  compare: { label: ($) => $.path.toCompare, icon: <GitCompareArrows size={16} />, go: run('toggleCompare') },
  // One goes on in the same step.
  newFrame: {
    label: ($) => $.path.toNewFrame,
    icon: <BookOpenCheck size={16} />,
    go: (session) => runCommand(session, 'copyFrame'),
  },
  report: { label: ($) => $.path.toReport, icon: <BookOpenCheck size={16} />, go: run('toggleReport') },
};
