import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import type { AnalysisInput, AnalysisState } from '@/analysis/types';
import type { WorkerListener } from '@/analysis/worker/createAnalysisWorker';
import { handleMessage } from '@/analysis/worker/handleMessage';
import type { AnalysisRequest } from '@/analysis/worker/messages';
import { createAnalysisRunner } from '@/analysis/worker/runner';
import { inputOf } from '../support/read';

const FIRST = inputOf(makeMap('A-B'));
const SECOND = inputOf(makeMap('A-B B-C'));
const THIRD = inputOf(makeMap('A-B B-C C-D'));
const BROKEN: AnalysisInput = { ...FIRST, actors: [] };

/** A worker that answers when the test says so. */
function scripted() {
  const asked: AnalysisRequest[] = [];
  const states: AnalysisState[] = [];
  let listener: WorkerListener | null = null;
  let made = 0;
  let ended = 0;
  const runner = createAnalysisRunner({
    createWorker: (on) => {
      made++;
      listener = on;
      return { post: (request) => asked.push(request), terminate: () => ended++ };
    },
    onState: (state) => states.push(state),
  });
  const answer = (i: number) => {
    const request = asked[i];
    if (request === undefined) throw new Error(`answer: nothing was asked as number ${i}`);
    listener?.onAnswer(handleMessage(request));
  };
  return {
    runner,
    asked,
    states,
    answer,
    fail: () => listener?.onFailure(),
    counts: () => ({ made, ended }),
    sizes: () => states.map(({ state, result }) => `${state} ${result?.n ?? '-'}`),
  };
}

describe('the analysis runner', () => {
  it('waits, then is ready with the answer', () => {
    const { runner, answer, states } = scripted();
    runner.request(FIRST);
    expect(states).toEqual([{ state: 'waiting', result: null }]);
    answer(0);
    expect(states.at(-1)).toEqual({ state: 'ready', result: analyse(FIRST) });
  });

  it('starts its worker with the first request and keeps it', () => {
    const { runner, answer, counts } = scripted();
    expect(counts()).toEqual({ made: 0, ended: 0 });
    runner.request(FIRST);
    answer(0);
    runner.request(SECOND);
    expect(counts()).toEqual({ made: 1, ended: 0 });
  });

  it('has one request with the worker, keeps only the newest waiting, and drops the stale answer', () => {
    const { runner, asked, answer, sizes } = scripted();
    runner.request(FIRST);
    runner.request(SECOND);
    runner.request(THIRD);
    expect(asked.map(({ input }) => input)).toEqual([FIRST]);
    answer(0);
    expect(asked.map(({ input }) => input)).toEqual([FIRST, THIRD]);
    expect(sizes()).toEqual(['waiting -']);
    answer(1);
    expect(sizes()).toEqual(['waiting -', 'ready 4']);
  });

  it('shows the last result while it waits for a newer one', () => {
    const { runner, answer, sizes } = scripted();
    runner.request(FIRST);
    answer(0);
    runner.request(THIRD);
    answer(1);
    expect(sizes()).toEqual(['waiting -', 'ready 2', 'waiting 2', 'ready 4']);
  });

  it('asks nothing when the input says what it said before, for no number would change', () => {
    const { runner, asked, answer, sizes } = scripted();
    runner.request(FIRST);
    runner.request(structuredClone(FIRST));
    expect(asked).toHaveLength(1);
    answer(0);
    runner.request(structuredClone(FIRST));
    expect(asked).toHaveLength(1);
    expect(sizes()).toEqual(['waiting -', 'ready 2']);
    runner.request({ ...FIRST, resolution: 2 });
    expect(asked).toHaveLength(2);
  });

  it('asks again what is as before when the last answer failed', () => {
    const { runner, fail, sizes } = scripted();
    runner.request(BROKEN);
    fail();
    runner.request(BROKEN);
    expect(sizes()).toEqual(['waiting -', 'failed -', 'waiting -', 'failed -']);
  });

  it('ignores an answer that comes twice', () => {
    const { runner, answer, sizes } = scripted();
    runner.request(FIRST);
    answer(0);
    runner.request(SECOND);
    answer(0);
    expect(sizes()).toEqual(['waiting -', 'ready 2', 'waiting 2']);
    answer(1);
    expect(sizes().at(-1)).toBe('ready 3');
  });

  it('forgets a request when being told of it makes the listener ask for a newer one', () => {
    const ready: number[] = [];
    const runner = createAnalysisRunner({
      createWorker: () => {
        throw new Error('forbidden here');
      },
      onState: ({ state, result }) => {
        if (state === 'waiting' && result === null) runner.request(THIRD);
        if (state === 'ready' && result !== null) ready.push(result.n);
      },
    });
    runner.request(FIRST);
    expect(ready).toEqual([4]);
  });

  it('answers in this thread where no worker can be made', () => {
    const states: AnalysisState[] = [];
    let tries = 0;
    const runner = createAnalysisRunner({
      createWorker: () => {
        tries++;
        throw new Error('forbidden here');
      },
      onState: (state) => states.push(state),
    });
    runner.request(FIRST);
    runner.request(SECOND);
    expect(states.map(({ state, result }) => [state, result?.n])).toEqual([
      ['waiting', undefined],
      ['ready', 2],
      ['waiting', 2],
      ['ready', 3],
    ]);
    expect(tries).toBe(1);
    runner.dispose();
  });

  it('answers the newest request in this thread when the worker fails under it', () => {
    const { runner, fail, sizes, counts, asked } = scripted();
    runner.request(FIRST);
    runner.request(THIRD);
    fail();
    expect(sizes()).toEqual(['waiting -', 'ready 4']);
    expect(counts()).toEqual({ made: 1, ended: 1 });
    runner.request(SECOND);
    expect(sizes().slice(2)).toEqual(['waiting 4', 'ready 3']);
    expect(asked).toHaveLength(1);
  });

  it('answers the one in flight when nothing newer waits', () => {
    const { runner, fail, sizes } = scripted();
    runner.request(SECOND);
    fail();
    expect(sizes()).toEqual(['waiting -', 'ready 3']);
  });

  it('does not answer again when an idle worker fails', () => {
    const { runner, answer, fail, sizes } = scripted();
    runner.request(FIRST);
    answer(0);
    fail();
    fail();
    expect(sizes()).toEqual(['waiting -', 'ready 2']);
    runner.request(SECOND);
    expect(sizes().at(-1)).toBe('ready 3');
  });

  it('believes no answer of a worker that has failed', () => {
    const { runner, answer, fail, sizes } = scripted();
    runner.request(FIRST);
    fail();
    answer(0);
    expect(sizes()).toEqual(['waiting -', 'ready 2']);
  });

  it('says that it failed, keeps the last result, and recovers with the next request', () => {
    const { runner, answer, fail, sizes } = scripted();
    runner.request(SECOND);
    answer(0);
    runner.request(BROKEN);
    fail();
    expect(sizes()).toEqual(['waiting -', 'ready 3', 'waiting 3', 'failed 3']);
    runner.request(FIRST);
    expect(sizes().slice(4)).toEqual(['waiting 3', 'ready 2']);
  });

  it('after its end reports nothing, ends its worker and takes no request', () => {
    const { runner, answer, fail, sizes, counts, asked } = scripted();
    runner.request(FIRST);
    runner.dispose();
    answer(0);
    fail();
    runner.request(SECOND);
    expect(sizes()).toEqual(['waiting -']);
    expect(counts().ended).toBe(1);
    expect(asked).toHaveLength(1);
  });
});
