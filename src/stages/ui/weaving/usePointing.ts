import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { visibleTies } from '@/model/select';
import { useSession } from '@/session/useSession';
import { light } from '@/session/view';
import type { Suggestion } from '../../weaving/nextTies';
import { pairKey } from '../../weaving/turnedDown';

interface Pointing {
  /** For the card of a suggestion: shows its tie on the map while the hand or the focus is on it. */
  readonly pointingAt: (suggestion: Suggestion) => {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * Draws the tie of the suggestion that is pointed at as a ghost, and lights the two with who introduces them.
 *
 * @param all suggestions of the moment: one that is gone is pointed at no more, wherever the hand rests
 * @param openKey the one that stays drawn, unlit, while nothing is pointed at; null for none
 */
export function usePointing(all: readonly Suggestion[], openKey: string | null): Pointing {
  const session = useSession();
  const { view } = session;
  const [pointedKey, setPointedKey] = useState<string | null>(null);
  const find = (key: string | null) => all.find((one) => pairKey(one) === key) ?? null;
  const pointed = find(pointedKey);
  const drawn = pointed ?? find(openKey);
  useEffect(() => {
    view.setState({ previewed: drawn ? [drawn] : [] });
    return () => view.setState({ previewed: [] });
  }, [view, drawn]);
  const drawnKey = drawn && pairKey(drawn);
  const ends = useRef(drawn);
  useEffect(() => {
    ends.current = drawn;
  });
  useEffect(() => {
    // On a phone half of the map lies under the sheet: who it is about comes into the other half.
    if (drawnKey === null || ends.current === null || view.getState().sheet === null) return;
    const { source, target } = ends.current;
    view.setState({ camera: { move: 'fitActors', actors: [source, target] } });
  }, [view, drawnKey]);
  useEffect(() => {
    if (!pointed) return;
    const { source, target, introduction } = pointed;
    const actors = [source, target, ...(introduction.by === null ? [] : [introduction.by])];
    const ties = visibleTies(session.document.getProject(), session.frame()).filter(
      (tie) => pairKey(tie) === pairKey(pointed),
    );
    light(
      view,
      actors,
      ties.map(({ id }) => id),
    );
    return () => light(view, null);
  }, [session, view, pointed]);
  return {
    pointingAt: (suggestion) => ({
      onPointerEnter: () => setPointedKey(pairKey(suggestion)),
      onPointerLeave: () => setPointedKey(null),
      onFocus: () => setPointedKey(pairKey(suggestion)),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setPointedKey(null);
      },
    }),
  };
}
