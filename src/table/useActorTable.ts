import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { renameActor } from '@/model/edits/actors';
import { changeEachActor } from '@/model/edits/changeEach';
import type { ActorId } from '@/model/ids';
import { useAnalysis, useFrame, useProject, useSession, useShownMap, useView } from '@/session/useSession';
import { select } from '@/session/view';
import { actorColumns } from './actorColumns';
import type { Column } from './columns';
import { type ActorRow, actorRows } from './rows';

interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  /** In no order yet. */
  readonly rows: readonly Row[];
  /** How many the filter and the focus of the map leave out. */
  readonly hidden: number;
}

/** Columns and rows of the actors of the frame in view. */
export function useActorTable(): Table<ActorRow> {
  const text = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const shown = useShownMap();
  const analysis = useAnalysis();
  const result = analysis.result?.frame === frame.id ? analysis.result : null;
  const isMasked = useView((view) => view.names !== 'full');
  const columns = useMemo(() => {
    const { document, apply, view } = session;
    return actorColumns({
      text,
      project,
      isMasked,
      result,
      change: (rows, make, burst) =>
        apply(
          changeEachActor(
            document.getProject(),
            rows.map(({ actor }) => actor),
            make,
            burst,
          ),
        ),
      rename: (id, name) => apply(renameActor(id, name)),
      openNeighbours: (id: ActorId) => {
        select(view, [id]);
        view.setState({ dialog: 'neighbours' });
      },
    });
  }, [session, text, project, isMasked, result]);
  const rows = useMemo(() => actorRows(shown.actors, shown.ties, result), [shown, result]);
  return { columns, rows, hidden: shown.hiddenActors };
}
