import { inLayer } from '@/analysis/bargaining/inLayer';
import type { AnalysisInput, AnalysisResult } from '@/analysis/types';
import { createAskerOf } from '@/analysis/worker/askerOf';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { createAnalysisRunner } from '@/analysis/worker/runner';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import { maskNames, type NameMode } from '@/model/maskNames';
import { maskTexts } from '@/model/maskTexts';
import { actorsInFrame } from '@/model/select';
import type { Project } from '@/model/types';
import { systemClock } from '@/platform/clock';
import { type Facts, lastFrame, neededReadings, type Reading } from '@/report/facts';
import type { Session } from '@/session/createSession';
import type { NextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';
import { pairKey, turnedDownIn } from '@/stages/weaving/turnedDown';
import { createWeavingWorker } from '@/stages/weaving/worker/createWeavingWorker';
import { answerWeaving } from '@/stages/weaving/worker/questions';

/** What a report is wanted of. */
export interface FactsAsked {
  /** The language of the report, loaded. */
  readonly text: Text;
  /** How names go into it. */
  readonly names: NameMode;
  /** Told after each step how many there are. */
  readonly onStep: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

const MASKED: Readonly<Record<Exclude<NameMode, 'full'>, Message>> = {
  initials: ($) => $.pictures.masked.initials,
  code: ($) => $.pictures.masked.code,
  hidden: ($) => $.pictures.masked.hidden,
};

/** What a report rests on that has to be computed. */
export type Measured = Pick<Facts, 'choices' | 'readings' | 'next'>;

/** What is measured, and how. */
interface MeasuredAsked extends Pick<FactsAsked, 'onStep' | 'signal'> {
  /** As the report may show it. */
  readonly project: Project;
  /** What counts; the choice of tie types is not heeded. */
  readonly choices: Facts['choices'];
}

/**
 * Everything that a report of the open project rests on, measured now, in threads of its own.
 *
 * @returns readings are null where they failed, which the report says; null when it was called off
 */
export async function collectFacts(session: Session, asked: FactsAsked): Promise<Facts | null> {
  const { text, names, onStep, signal } = asked;
  const project = projectInReport(session.document.getProject(), names, text);
  const { choices } = session.view.getState();
  const measured = await measureForReport({ project, choices, onStep, signal });
  return measured && factsOf({ project, measured, names, text, now: systemClock.now() });
}

/** A project as its report may tell it: free texts are masked too where they hold the whole name of an actor. */
export function projectInReport(real: Project, names: NameMode, { t }: Pick<Text, 't'>): Project {
  return maskTexts(
    real,
    maskNames(
      real,
      names,
      t(($) => $.canvas.hiddenName),
    ),
  );
}

/** What was measured and what it was measured of, as the facts of a report. */
export function factsOf({
  project,
  measured,
  names,
  text,
  now,
}: Pick<Facts, 'project' | 'text' | 'now'> & {
  readonly measured: Measured;
  readonly names: NameMode;
}): Facts {
  return { ...measured, text, project, now, masked: names === 'full' ? '' : text.t(MASKED[names]) };
}

/**
 * Measures what a report needs, in threads of its own.
 *
 * @returns readings are null where they failed; null when it was called off
 */
export async function measureForReport(asked: MeasuredAsked): Promise<Measured | null> {
  const { project, choices, onStep, signal } = asked;
  // In a report all types count; what is left out on the map is a matter of looking.
  const counted = { ...choices, tieTypes: null };
  const needed = neededReadings(project);
  const readings: Reading[] = [];
  for (const { frame: id, layer } of needed) {
    const frame = project.frames.find((one) => one.id === id);
    const result = frame ? await measure(inLayer(project, frame, counted, layer), signal) : null;
    if (signal.aborted) return null;
    readings.push({ frame: id, layer, result });
    onStep(readings.length, needed.length + 1);
  }
  const next = await proposals(project, counted, signal);
  if (signal.aborted) return null;
  onStep(needed.length + 1, needed.length + 1);
  return { choices: counted, readings, next };
}

/** The exact measures of one frame; null when they failed or were called off. */
function measure(input: AnalysisInput, signal: AbortSignal): Promise<AnalysisResult | null> {
  return new Promise((resolve) => {
    const runner = createAnalysisRunner({
      createWorker: createAnalysisWorker,
      onState: ({ state, result }) => {
        if (state === 'failed') end(null);
        else if (state === 'ready' && result?.estimated.length === 0) end(result);
      },
    });
    const end = (result: AnalysisResult | null) => {
      signal.removeEventListener('abort', stop);
      runner.dispose();
      resolve(result);
    };
    const stop = () => end(null);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else runner.request(input);
  });
}

/** The ties to weave next; null when they could not be found. */
async function proposals(
  project: Project,
  choices: Facts['choices'],
  signal: AbortSignal,
): Promise<NextTies | null> {
  const frame = lastFrame(project);
  if (!frame) return null;
  const asker = createAskerOf(createWeavingWorker, answerWeaving);
  const question = {
    kind: 'nextTies',
    weaving: toWeavingInput(project, frame, choices),
    offers: actorsInFrame(project, frame).filter(({ has, needs }) => has.length + needs.length > 0),
    turnedDown: turnedDownIn(project).map(pairKey),
  } as const;
  try {
    const answer = await asker.ask(question, signal);
    return answer?.kind === 'nextTies' ? answer.result : null;
  } finally {
    asker.dispose();
  }
}
