import {
  BookOpenCheck,
  ChartNoAxesColumn,
  ClipboardList,
  GitCompareArrows,
  Grid2x2,
  ListPlus,
  Route,
  Spline,
  Table2,
} from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { type CommandId, runCommand } from '@/commands/registry';
import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';
import { toScreen } from '@/session/panels';
import type { Exercise, StepPlace } from '../../types';

/** Parts of the app that do a step, where other features bring them; the rest is reached by a button. */
export type InlineParts = Partial<Record<StepPlace, ComponentType>>;

interface Place {
  readonly label: Message;
  readonly icon: ReactNode;
  readonly go: (session: Session, step: Exercise['steps'][number]) => void;
}

const run = (id: CommandId) => (session: Session) => {
  session.view.setState({ sheet: null });
  runCommand(session, id);
};

/** What fills the window while a panel reads; on a phone the panel is a sheet. */
const toReading = ({ view }: Session) =>
  view.setState((state) => ({
    ...toScreen(state, state.lastTwin),
    rightTab: 'reading',
    isRightOpen: true,
    sheet: state.sheet === null ? null : 'reading',
  }));

/** Where a step sends people, by button. */
export const PLACES: Readonly<Record<Exclude<StepPlace, 'question'>, Place>> = {
  names: { label: ($) => $.path.toNames, icon: <ListPlus size={16} />, go: run('addNames') },
  ties: { label: ($) => $.path.toTies, icon: <Spline size={16} />, go: run('connectTo') },
  matrix: { label: ($) => $.path.toMatrix, icon: <Table2 size={16} />, go: run('tieMatrix') },
  reading: { label: ($) => $.path.toReading, icon: <ChartNoAxesColumn size={16} />, go: toReading },
  grid: { label: ($) => $.path.toGrid, icon: <Grid2x2 size={16} />, go: run('toggleStakeholders') },
  guide: { label: ($) => $.path.toGuide, icon: <Route size={16} />, go: run('openGuide') },
  compare: { label: ($) => $.path.toCompare, icon: <GitCompareArrows size={16} />, go: run('toggleCompare') },
  newFrame: { label: ($) => $.path.toNewFrame, icon: <BookOpenCheck size={16} />, go: run('copyFrame') },
  worksheets: {
    label: ($) => $.path.toWorksheets,
    icon: <ClipboardList size={16} />,
    go: ({ view }, { worksheets }) =>
      view.setState((state) => ({
        ...toScreen(state, 'worksheets'),
        worksheet: worksheets[0] ?? null,
        sheet: null,
      })),
  },
  report: { label: ($) => $.path.toReport, icon: <BookOpenCheck size={16} />, go: run('share') },
};
