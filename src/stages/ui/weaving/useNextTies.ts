import { useMemo, useSyncExternalStore } from 'react';
import { useFrame, useSession, useView } from '@/session/useSession';
import { inLastingOrder } from '../../weaving/lastingOrder';
import type { NextTies } from '../../weaving/nextTies';
import { toWeavingInput } from '../../weaving/toWeavingInput';
import { pairKey, turnedDownIn } from '../../weaving/turnedDown';
import type { WeavingInput } from '../../weaving/weavingMap';
import type { WeavingQuestion } from '../../weaving/worker/questions';
import { useAnswer, type WeavingAsker } from './useWeavingAsker';

interface NextTiesNow {
  readonly weaving: WeavingInput;
  readonly state: 'waiting' | 'ready' | 'failed';
  /** Of the edit before while the next answer is on its way. */
  readonly next: NextTies | null;
}

/** The next ties of the frame in view, kept up to date. */
export function useNextTies(asker: WeavingAsker | null): NextTiesNow {
  const { document } = useSession();
  // Names decide between equal proposals, so masking them must not: nothing of a name is in the question.
  const project = useSyncExternalStore(document.subscribe, document.getProject);
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  const question = useMemo(
    (): WeavingQuestion & { readonly kind: 'nextTies' } => ({
      kind: 'nextTies',
      weaving: toWeavingInput(project, frame, choices),
      offers: inLastingOrder(project, frame).flatMap(({ id, has, needs }) =>
        has.length + needs.length === 0 ? [] : [{ id, has, needs }],
      ),
      turnedDown: turnedDownIn(project).map(pairKey),
    }),
    [project, frame, choices],
  );
  const { state, answer } = useAnswer(asker, question);
  return { weaving: question.weaving, state, next: answer?.kind === 'nextTies' ? answer.result : null };
}
