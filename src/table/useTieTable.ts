import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { changeEachTie } from '@/model/edits/changeEach';
import { otherEnd, reattachTie } from '@/model/edits/ties';
import { notify } from '@/session/notices';
import { useProject, useSession, useShownMap } from '@/session/useSession';
import type { TieRow } from './rows';
import { tieColumns } from './tieColumns';

/** Columns and rows of the ties of the frame in view; rows in no order yet. */
export function useTieTable() {
  const text = useText();
  const session = useSession();
  const project = useProject();
  const shown = useShownMap();
  const columns = useMemo(() => {
    const { document, frame, apply, notices } = session;
    return tieColumns({
      text,
      project,
      change: (rows, make, burst) =>
        apply(
          changeEachTie(
            document.getProject(),
            frame(),
            rows.map(({ tie }) => tie),
            make,
            burst,
          ),
        ),
      reattach: (tie, end, actor) => {
        if (actor === otherEnd(tie, end)) notify(notices, { kind: 'selfTie' });
        const edit = reattachTie(document.getProject(), frame(), tie, { end, to: actor });
        if (edit) apply(edit);
      },
    });
  }, [session, text, project]);
  const rows = useMemo<readonly TieRow[]>(() => shown.ties.map((tie) => ({ id: tie.id, tie })), [shown]);
  return { columns, rows, hidden: shown.hiddenTies };
}
