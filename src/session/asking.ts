import type { TieResult } from '@/analysis/ties/types';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { Curves } from '@/analysis/whatIf/curves';
import type { ChangeSet, WhatIf } from '@/analysis/whatIf/types';
import { createAsker } from '@/analysis/worker/asker';
import type { createQuestionWorker } from '@/analysis/worker/createQuestionWorker';
import type { OpenDocument } from '@/document/types';
import type { Frame } from '@/model/types';
import type { View } from './view';

/** Questions about the frame in view, beside its analysis; null where a newer one came, or none can be computed. */
export interface Ask {
  readonly whatIf: (changes: ChangeSet, signal?: AbortSignal) => Promise<WhatIf | null>;
  readonly curves: (signal?: AbortSignal) => Promise<Curves | null>;
  readonly ties: (signal?: AbortSignal) => Promise<readonly TieResult[] | null>;
}

interface Asking {
  readonly ask: Ask;
  readonly dispose: () => void;
}

interface Open {
  readonly document: OpenDocument;
  readonly view: View;
  readonly frame: () => Frame;
}

/** Asks about what is drawn and counted at the moment of asking. */
export function createAsking(
  { document, view, frame }: Open,
  createWorker: typeof createQuestionWorker,
): Asking {
  const asker = createAsker(createWorker);
  const input = () => toAnalysisInput(document.getProject(), frame(), view.getState().choices);
  return {
    ask: {
      whatIf: async (changes, signal) => {
        const answer = await asker.ask({ kind: 'whatIf', input: input(), changes }, signal);
        return answer?.kind === 'whatIf' ? answer.result : null;
      },
      curves: async (signal) => {
        const answer = await asker.ask({ kind: 'curves', input: input() }, signal);
        return answer?.kind === 'curves' ? answer.result : null;
      },
      ties: async (signal) => {
        const answer = await asker.ask({ kind: 'ties', input: input() }, signal);
        return answer?.kind === 'ties' ? answer.result : null;
      },
    },
    dispose: asker.dispose,
  };
}
