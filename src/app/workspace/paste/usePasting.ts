import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import { useFrame, useSession } from '@/session/useSession';
import { select } from '@/session/view';
import { nameKey } from '@/transfer/pasted/nameKey';
import {
  type AlikeAnswer,
  type AlikeAnswers,
  AS_ALIKE,
  type PastePlan,
  planPasted,
} from '@/transfer/pasted/planPasted';
import { readPasted } from '@/transfer/pasted/readPasted';
import type { ColumnRole, PastedReading, ReadingWish } from '@/transfer/pasted/types';
import { applyPaste } from './applyPaste';

/** A text as it stands in the preview, with what it would do. */
export interface Pasting {
  readonly text: string;
  readonly reading: PastedReading;
  readonly plan: PastePlan;
  readonly isArranging: boolean;
  readonly write: (text: string) => void;
  readonly wish: (wish: ReadingWish) => void;
  readonly chooseColumn: (index: number, role: ColumnRole) => void;
  readonly answer: (key: string, answer: AlikeAnswer) => void;
  readonly answerAll: (answer: AlikeAnswer) => void;
  readonly confirm: () => Promise<void>;
}

/** What is pasted or typed into the preview, read and planned anew with every change. */
export function usePasting(onDone: () => void): Pasting {
  const session = useSession();
  const frame = useFrame();
  const [text, setText] = useState(session.view.getState().pasted);
  const [wish, setWish] = useState<ReadingWish>({});
  const [answers, setAnswers] = useState<AlikeAnswers>(AS_ALIKE);
  const [isArranging, setArranging] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  // Thousands of lines are read a moment after a key is pressed, not before it shows.
  const shown = useDeferredValue(text);
  // The project itself: names that are masked would match nobody.
  const project = session.document.getProject();
  const reading = useMemo(() => readFor(project, shown, wish), [project, shown, wish]);
  const plan = useMemo(
    () => planPasted(project, frame, reading, answers),
    [project, frame, reading, answers],
  );
  return {
    text,
    reading,
    plan,
    isArranging,
    write: setText,
    wish: (next) => setWish((before) => ({ ...before, ...next })),
    chooseColumn: (index, role) =>
      setWish((before) => {
        const columns = [...(before.columns ?? [])];
        columns[index] = role;
        return { ...before, columns };
      }),
    answer: (key, answer) =>
      setAnswers(({ forAll, single }) => ({ forAll, single: new Map(single).set(key, answer) })),
    answerAll: (forAll) => setAnswers({ forAll, single: new Map() }),
    confirm: async () => {
      if (isArranging) return;
      setArranging(true);
      await carryOut(session, planNow(session, { text, wish, answers }), () => isOpen.current);
      // Another dialog may be open by now.
      if (isOpen.current) onDone();
    },
  };
}

interface Asked {
  readonly text: string;
  readonly wish: ReadingWish;
  readonly answers: AlikeAnswers;
}

/** The plan for what stands in the field at this moment, which may be newer than what is shown. */
function planNow({ document, frame }: Session, { text, wish, answers }: Asked): PastePlan {
  const project = document.getProject();
  return planPasted(project, frame(), readFor(project, text, wish), answers);
}

async function carryOut(session: Session, plan: PastePlan, isWanted: () => boolean): Promise<void> {
  const added = await applyPaste(session, plan, isWanted);
  if (added.length > 0) select(session.view, added);
}

function readFor(project: Project, text: string, wish: ReadingWish): PastedReading {
  const known = new Set(Object.values(project.actors).map(({ name }) => nameKey(name)));
  return readPasted(text, (key) => known.has(key), wish);
}
