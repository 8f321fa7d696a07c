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

/**
 * Everything that a report of the open project rests on, measured now, in threads of its own. Free texts are masked
 * too where they hold the whole name of an actor.
 *
 * @returns readings are null where they failed, which the report says; null when it was called off
 */
export async function collectFacts(session: Session, asked: FactsAsked): Promise<Facts | null> {
  const { text, names, onStep, signal } = asked;
  const { t } = text;
  const real = session.document.getProject();
  const project = maskTexts(
    real,
    maskNames(
      real,
      names,
      t(($) => $.canvas.hiddenName),
    ),
  );
  const { choices } = session.view.getState();
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
  return {
    text,
    project,
    choices: counted,
    readings,
    next,
    now: systemClock.now(),
    masked: names === 'full' ? '' : t(MASKED[names]),
  };
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
