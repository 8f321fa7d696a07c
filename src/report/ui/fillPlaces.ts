import { runCommand } from '@/commands/registry';
import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';
import { toScreen } from '@/session/panels';
import type { Block } from '../types';

/** Where something that a report tells is filled in. */
export interface FillPlace {
  readonly label: Message;
  readonly go: (session: Session) => void;
}

/**
 * Where what is missing is filled in, or what somebody wrote is changed.
 *
 * @returns null for what is worked out of the map
 */
export function fillPlaceOf({ id, kind }: Pick<Block, 'id' | 'kind'>): FillPlace | null {
  const isGap = kind === 'gap';
  if (!isGap && kind !== 'quote') return null;
  const [section = '', part = ''] = id.split('.');
  switch (section) {
    case 'purpose':
      return {
        label: isGap ? ($) => $.reportScreen.place.notes : ($) => $.reportScreen.changePlace.notes,
        go: toNotes,
      };
    case 'worksheet':
      return { label: ($) => $.reportScreen.changePlace.worksheet, go: toWorksheet(part) };
    case 'exercise':
      return { label: ($) => $.reportScreen.changePlace.path, go: toExercise(part) };
    default:
      return isGap ? (GAPS[id] ?? gapOfSection(section)) : null;
  }
}

function gapOfSection(section: string): FillPlace | null {
  switch (section) {
    case 'stakeholders':
      return { label: ($) => $.reportScreen.place.stakeholders, go: toWorksheet(null) };
    case 'grid':
      return {
        label: ($) => $.reportScreen.place.grid,
        go: ({ view }) => view.setState((state) => ({ ...toScreen(state, 'grid'), sheet: null })),
      };
    case 'reflection':
      return { label: ($) => $.reportScreen.place.worksheet, go: toWorksheet('criteria') };
    case 'after':
    case 'path':
    case 'plan':
    case 'duties':
      return { label: ($) => $.reportScreen.place.map, go: toMap };
    case 'comparison':
      return { label: ($) => $.reportScreen.place.map, go: toMap };
    default:
      return null;
  }
}

const toMap = ({ view }: Session) => view.setState((state) => ({ ...toScreen(state, 'map'), sheet: null }));

/** The project's own words; on a phone they are under "more". */
const toNotes = ({ view }: Session) =>
  view.setState((state) => ({
    ...toScreen(state, 'map'),
    rightTab: 'notes',
    isRightOpen: true,
    sheet: 'more',
  }));

const toWorksheet =
  (worksheet: string | null) =>
  ({ view }: Session) =>
    view.setState((state) => ({ ...toScreen(state, 'worksheets'), worksheet, sheet: null }));

const toExercise = (exercise: string) => (session: Session) => {
  toMap(session);
  session.view.setState({ exercise });
  runCommand(session, 'openPath');
};

/** Gaps that are filled in elsewhere than the others of their section. */
const GAPS: Readonly<Record<string, FillPlace>> = {
  'duties.norms': { label: ($) => $.reportScreen.place.worksheet, go: toWorksheet('norms') },
  'comparison.changes.gap': {
    label: ($) => $.reportScreen.place.compare,
    go: ({ view }) => view.setState((state) => ({ ...toScreen(state, 'compare'), sheet: null })),
  },
};
