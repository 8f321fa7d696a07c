import { useCallback } from 'react';
import { useText } from '@/i18n/useText';
import { addTieType } from '@/model/edits/project';
import { changeTies } from '@/model/edits/ties';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import { freshLook, lastOrder } from '@/model/tieTypeLook';
import type { Strength, Tie } from '@/model/types';
import { useSession } from '@/session/useSession';
import { tieTypeName } from '@/wording/fields';

/** What can be chosen for a tie that has just been drawn; the next tie is drawn alike. */
export function useFreshTie(tie: Tie) {
  const { t } = useText();
  const { document, view, frame, apply, ids } = useSession();
  const close = useCallback(
    ({ givesFocus }: { readonly givesFocus: boolean }) => {
      view.setState({ freshTie: null });
      if (givesFocus)
        window.document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
    },
    [view],
  );
  const change = (set: Partial<Pick<Tie, 'type' | 'strength'>>) => {
    apply(changeTies(document.getProject(), frame(), [tie.id], set, `fresh:${tie.id}`));
    view.setState(({ tieDefaults }) => ({ tieDefaults: { ...tieDefaults, ...set } }));
  };
  return {
    close,
    setType: (type: TieTypeId) => change({ type }),
    setStrength: (strength: Strength) => change({ strength }),
    /** Gives the tie a type of this name, which is made where there is none. One step. */
    addType: (name: string) => {
      const project = document.getProject();
      const types = tieTypesInOrder(project);
      const known = types.find((type) => tieTypeName(t, type).toLowerCase() === name.toLowerCase());
      if (known) change({ type: known.id });
      else {
        const id = ids.tieType();
        const made = { id, preset: null, name, order: lastOrder(project), ...freshLook(types) };
        const given = changeTies(project, frame(), [tie.id], { type: id });
        apply({ ...given, changes: [...addTieType(made).changes, ...given.changes] });
        view.setState(({ tieDefaults }) => ({ tieDefaults: { ...tieDefaults, type: id } }));
      }
      close({ givesFocus: true });
    },
  };
}
