import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { factsOf, type Measured, measureForReport, projectInReport } from '@/commands/collectFacts';
import type { Text } from '@/i18n/useText';
import type { NameMode } from '@/model/maskNames';
import type { Project } from '@/model/types';
import { systemClock } from '@/platform/clock';
import { useSession, useView } from '@/session/useSession';
import { type Basis, isSameBasis, isSameTold } from '../basis';
import { finishReport, makeReport } from '../buildReport';
import type { Facts } from '../facts';
import type { Report } from '../types';

/** A report with what it is drawn and edited with. */
export interface ShownReport {
  readonly report: Report;
  /** As its report shows it. */
  readonly project: Project;
  readonly text: Text;
}

interface LiveReport {
  /** The newest that is whole; null before the first. */
  readonly shown: ShownReport | null;
  /** Its figures are those of the project as it is now. */
  readonly isFresh: boolean;
  /** How far the working out is, 0 to 1. */
  readonly share: number;
}

interface Worked {
  readonly basis: Basis & { readonly names: NameMode };
  readonly measured: Measured;
  /** ms since 1970. */
  readonly at: number;
}

/** The report of the open project, worked out anew whenever that changes; typing in it works nothing out. */
export function useReport(text: Text | null): LiveReport {
  const { document } = useSession();
  const real = useSyncExternalStore(document.subscribe, document.getProject);
  const names = useView((view) => view.names);
  const choices = useView((view) => view.choices);
  const [keep] = useState(createKeeper);
  const basis = text && keep({ project: real, names, choices, text });
  const [worked, setWorked] = useState<Worked | null>(null);
  const [share, setShare] = useState(0);
  const isFresh = worked !== null && worked.basis === basis;
  useEffect(() => {
    if (basis === null || isFresh) return;
    const calling = new AbortController();
    const { signal } = calling;
    void measureForReport({
      project: projectInReport(basis.project, basis.names, basis.text),
      choices: basis.choices,
      onStep: (done, all) => {
        if (!signal.aborted) setShare(done / all);
      },
      signal,
    }).then((measured) => {
      if (measured && !signal.aborted) setWorked({ basis, measured, at: systemClock.now() });
    });
    return () => {
      calling.abort();
      setShare(0);
    };
  }, [basis, isFresh]);
  // What is typed appears in its field at once, in the report when there is time.
  const written = useDeferredValue(real);
  const [keepTold] = useState(createTold);
  const told = keepTold(written);
  const made = useMemo(() => worked && makeReport(factsAt(worked, told)), [worked, told]);
  const shown = useMemo(() => {
    if (worked === null || made === null) return null;
    const facts = factsAt(worked, written);
    return { report: finishReport(facts, made), project: facts.project, text: facts.text };
  }, [worked, made, written]);
  return { shown, isFresh, share };
}

/** The facts of what was worked out, with the words that were written since. */
function factsAt({ basis, measured, at }: Worked, written: Project): Facts {
  const { names, text } = basis;
  const isSame = isSameBasis(basis, { ...basis, project: written });
  const project = projectInReport(isSame ? written : basis.project, names, text);
  return factsOf({ project, measured, names, text, now: at });
}

/** The project before for as long as only the report's own sheet changes. */
function createTold() {
  let kept: Project | null = null;
  return (next: Project): Project => {
    if (kept === null || !isSameTold(kept, next)) kept = next;
    return kept;
  };
}

/** The basis before for as long as figures worked out of it hold. */
function createKeeper() {
  let kept: Worked['basis'] | null = null;
  return (next: Worked['basis']): Worked['basis'] => {
    if (kept === null || !isSameBasis(kept, next)) kept = next;
    return kept;
  };
}
