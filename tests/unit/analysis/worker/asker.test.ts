import { describe, expect, it, vi } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { createAsker } from '@/analysis/worker/asker';
import type { QuestionListener } from '@/analysis/worker/createQuestionWorker';
import { type AskMessage, createAnswerer, type Question } from '@/analysis/worker/questions';
import { actorId } from '@/model/ids';
import { inputOf } from '../support/read';

const input = inputOf(makeMap('A-B B-C'));
const leaves = (name: string): Question => ({
  kind: 'whatIf',
  input,
  changes: { actorsGone: [actorId(name)], tiesGone: [], actorsJoined: [], tiesJoined: [] },
});
const curves: Question = { kind: 'curves', input };

const answerQuestion = createAnswerer();

/** An asker whose workers answer when told to. */
function open() {
  const workers: { readonly posted: AskMessage[]; readonly on: QuestionListener; isEnded: boolean }[] = [];
  const asker = createAsker((on) => {
    const posted: AskMessage[] = [];
    const worker = { posted, on, isEnded: false };
    workers.push(worker);
    return {
      post: (message) => worker.posted.push(message),
      terminate: () => {
        worker.isEnded = true;
      },
    };
  });
  const answer = (at = workers.length - 1) => {
    const worker = workers[at];
    const message = worker?.posted.at(-1);
    if (!worker || !message) throw new Error('nothing was asked');
    worker.on.onAnswer({ number: message.number, answer: answerQuestion(message.question) });
  };
  return { asker, workers, answer };
}

const lost = async (asked: ReturnType<ReturnType<typeof open>['asker']['ask']>) => {
  const answer = await asked;
  return answer?.kind === 'whatIf' ? answer.result.tearing.lostPairs : null;
};

describe('questions', () => {
  it('of one map in a row are answered as alone, also once the map has changed', () => {
    const other = inputOf(makeMap('A-B B-C C-D'));
    const asked = [leaves('B'), leaves('C'), { ...leaves('C'), input: other }, leaves('A')];
    const inARow = createAnswerer();
    for (const question of asked) {
      expect(inARow(structuredClone(question))).toEqual(createAnswerer()(question));
    }
  });

  it('start a worker with the first one, and are answered one after another', async () => {
    const { asker, workers, answer } = open();
    expect(workers).toHaveLength(0);
    const [first, second] = [asker.ask(leaves('B')), asker.ask(curves)];
    expect(workers[0]?.posted).toHaveLength(1);
    answer();
    expect(await lost(first)).toBe(1);
    expect(workers[0]?.posted).toHaveLength(2);
    answer();
    expect((await second)?.kind).toBe('curves');
    expect(workers).toHaveLength(1);
  });

  it('are dropped when a newer one of their kind comes, also while they are at work', async () => {
    const { asker, workers, answer } = open();
    const [first, second, third] = [asker.ask(leaves('A')), asker.ask(leaves('C')), asker.ask(leaves('B'))];
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    answer();
    expect(workers[0]?.posted).toHaveLength(2);
    answer();
    expect(await lost(third)).toBe(1);
  });

  it('can be cancelled, before and while they are asked', async () => {
    const { asker, answer } = open();
    const [early, late] = [new AbortController(), new AbortController()];
    early.abort();
    expect(await asker.ask(curves, early.signal)).toBeNull();
    const asked = asker.ask(leaves('B'), late.signal);
    late.abort();
    expect(await asked).toBeNull();
    const next = asker.ask(curves);
    answer();
    answer();
    expect((await next)?.kind).toBe('curves');
  });

  it('end a worker that computes in vain for long, and go on with another', async () => {
    vi.useFakeTimers();
    const { asker, workers, answer } = open();
    void asker.ask(leaves('A'));
    const second = asker.ask(leaves('B'));
    vi.advanceTimersByTime(300);
    vi.useRealTimers();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    answer();
    expect(await lost(second)).toBe(1);
  });

  it('are answered in the calling thread where workers are missing, or break', async () => {
    const here = createAsker(() => {
      throw new Error('no workers here');
    });
    expect(await lost(here.ask(leaves('B')))).toBe(1);
    expect((await here.ask(curves))?.kind).toBe('curves');
    const { asker, workers } = open();
    const asked = asker.ask(leaves('B'));
    workers[0]?.on.onFailure();
    expect(await lost(asked)).toBe(1);
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('have no answer once the session has ended, and end their worker', async () => {
    const { asker, workers } = open();
    const [asked, waiting] = [asker.ask(leaves('B')), asker.ask(curves)];
    asker.dispose();
    expect(await asked).toBeNull();
    expect(await waiting).toBeNull();
    expect(await asker.ask(curves)).toBeNull();
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('have no answer when the worker could not compute one', async () => {
    const { asker, workers } = open();
    const asked = asker.ask(curves);
    workers[0]?.on.onAnswer({ number: workers[0].posted[0]?.number ?? -1, answer: null });
    expect(await asked).toBeNull();
  });
});
