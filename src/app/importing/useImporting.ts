import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { runLayout } from '@/canvas/layout/runLayout';
import type { LayoutTask } from '@/canvas/layout/types';
import { useText } from '@/i18n/useText';
import { frameId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { randomId } from '@/platform/random';
import type { Session } from '@/session/createSession';
import { bringIn } from '@/transfer/importing/bringIn';
import { planImport } from '@/transfer/importing/planImport';
import { toImportedProject } from '@/transfer/importing/toImportEdit';
import {
  type AlikeChoice,
  type ConflictChoice,
  type ImportAnswers,
  type ImportPlan,
  type ImportTarget,
  type ImportWish,
  type SheetWish,
  USUAL_ANSWERS,
} from '@/transfer/importing/types';
import type { BroughtPicture } from './broughtNetwork';
import { freshFrame } from './freshFrame';
import { titleOfFile, withAlike, withConflict, withSheet } from './importAnswers';
import { mergeInto } from './mergeInto';
import { type FileReadingState, type ReadInWorker, useFileReading } from './useFileReading';
import { beginLayout, useLaidOutAhead } from './useLaidOutAhead';
import { waysFor } from './waysFor';

/** Where what a file holds can go: into the frame in view, a new frame of the open project, or a new project. */
export type Where = 'here' | 'frame' | 'new';

export interface ImportHost {
  /** The open project; null on the home screen. */
  readonly session: Session | null;
  /** Takes a new project, one of `count` of this file. @returns false when it could not be stored */
  readonly begin: (project: Project, count: number) => Promise<boolean>;
  /** What was asked for is done. */
  readonly onDone: () => void;
}

/** What is being done once the person has agreed, and what went wrong with it. */
export type Doing = 'arranging' | 'writing' | 'notStored' | 'notDone' | null;

/** A file as it stands in the preview. */
export interface Importing extends FileReadingState {
  readonly wish: ImportWish;
  /** Of a file of Rajut, which comes here among others. */
  readonly projects: readonly Project[];
  /** What the file alone would be; null before it is read, and when it cannot be. */
  readonly own: ImportPlan | null;
  /** What would happen where it is to go; the same as `own` for a new project. */
  readonly plan: ImportPlan | null;
  readonly picture: BroughtPicture | null;
  readonly where: Where;
  readonly freshTitle: string;
  readonly doing: Doing;
  /** Whether there is anything to agree to, and nothing to wait for. */
  readonly canConfirm: boolean;
  readonly chooseWhere: (where: Where) => void;
  readonly wishFor: (wish: Partial<ImportWish>) => void;
  readonly wishForSheet: (sheet: number, wish: SheetWish) => void;
  readonly answerAlike: (choice: AlikeChoice, key?: string) => void;
  readonly answerConflict: (choice: ConflictChoice, key?: string) => void;
  readonly confirm: () => Promise<void>;
}

/** One file, from its bytes to what the person has agreed to. Nothing changes before `confirm`. */
export function useImporting(file: PickedFile, host: ImportHost, read: ReadInWorker): Importing {
  const { t } = useText();
  const { session } = host;
  const [wish, setWish] = useState<ImportWish>({});
  const [answers, setAnswers] = useState<ImportAnswers>(USUAL_ANSWERS);
  const [where, setWhere] = useState<Where>(session && !session.document.readOnly ? 'here' : 'new');
  const [doing, setDoing] = useState<Doing>(null);
  const state = useFileReading(file, wish, read);
  const freshTitle = titleOfFile(file.name);
  // A large file is compared with the open project after what it holds is on screen.
  const wanted = useTarget(session, where, freshTitle, doing === 'writing');
  const target = useDeferredValue(wanted, 'new');
  const projects = state.reading?.ok && state.reading.holds === 'projects' ? state.reading.projects : NONE;
  const network = state.reading?.ok && state.reading.holds === 'network' ? state.reading : null;
  const own = useMemo(() => (network ? planImport(network, 'new') : null), [network]);
  const plan = useMemo(
    () => (network && target !== 'new' ? planImport(network, target, answers) : own),
    [network, target, answers, own],
  );
  const frameTitle = t(($) => $.home.firstFrame);
  const bring = useMemo(() => own && (() => bringIn(own, waysFor(null, frameTitle))), [own, frameTitle]);
  const { ahead, picture } = useLaidOutAhead(bring);
  const stop = useStop();

  const asNew = async (signal: AbortSignal) => {
    if (!bring) return;
    const run = (task: LayoutTask) => runLayout(task, undefined, signal);
    const begun = ahead.current ?? beginLayout(bring(), run);
    const places = await begun.places;
    if (signal.aborted) return;
    setDoing('writing');
    await beginAll([toImportedProject(begun.brought, places)]);
  };
  const beginAll = async (made: readonly Project[]) => {
    for (const project of made) {
      if (!(await host.begin(project, made.length))) return setDoing('notStored');
    }
    host.onDone();
  };
  const intoOpen = async (into: Session, signal: AbortSignal) => {
    if (!plan) return;
    const isDone = await mergeInto(into, {
      plan,
      ways: waysFor(into, frameTitle),
      signal,
      onWriting: () => setDoing('writing'),
    });
    if (isDone) host.onDone();
  };
  return {
    ...state,
    wish,
    projects,
    own,
    plan,
    picture,
    where,
    freshTitle,
    doing,
    canConfirm:
      !state.isBusy &&
      !isWorking(doing) &&
      (projects.length > 0 || (!network?.tooLargeForProject && wanted === target && bringsAny(plan))),
    chooseWhere: setWhere,
    wishFor: (change) => setWish((before) => ({ ...before, ...change })),
    wishForSheet: (sheet, change) => setWish((before) => withSheet(before, sheet, change)),
    answerAlike: (choice, key) => setAnswers((before) => withAlike(before, choice, key)),
    answerConflict: (choice, key) => setAnswers((before) => withConflict(before, choice, key)),
    confirm: async () => {
      const signal = stop();
      setDoing('arranging');
      try {
        if (projects.length > 0) await beginAll(projects);
        else await (session && where !== 'new' ? intoOpen(session, signal) : asNew(signal));
      } catch (error) {
        if (signal.aborted) return;
        setDoing('notDone');
        throw error;
      }
    },
  };
}

/** Whether something is being done that the person agreed to. */
export const isWorking = (doing: Doing): doing is 'arranging' | 'writing' =>
  doing === 'arranging' || doing === 'writing';

/** Whether a plan would do anything, and may be carried out. */
function bringsAny(plan: ImportPlan | null): boolean {
  if (!plan || plan.tooMuch) return false;
  const { newActors, shownActors, newTies } = plan.counts;
  return newActors + shownActors + newTies + plan.filled.length > 0;
}

/** Where the file goes, as plans want it; it holds still while the plan is written. */
function useTarget(session: Session | null, where: Where, freshTitle: string, isHeld: boolean): ImportTarget {
  const [freshId] = useState(() => frameId(randomId()));
  const live = useOpenProject(session);
  const held = useRef(live);
  if (!isHeld) held.current = live;
  const project = held.current;
  return useMemo(() => {
    if (!session || !project || where === 'new') return 'new';
    const inView = session.frame();
    if (where === 'here') return { project, frame: inView };
    return { project, frame: freshFrame(project, inView, { id: freshId, title: freshTitle }) };
  }, [session, project, where, freshId, freshTitle]);
}

/** The open project itself: masked names would match nobody. */
function useOpenProject(session: Session | null): Project | null {
  return useSyncExternalStore(
    session?.document.subscribe ?? nothing,
    session?.document.getProject ?? noProject,
  );
}

const NONE: readonly Project[] = [];
const nothing = () => () => {};
const noProject = () => null;

/** @returns makes signals that end when the dialog does */
function useStop(): () => AbortSignal {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return () => {
    running.current = new AbortController();
    return running.current.signal;
  };
}
