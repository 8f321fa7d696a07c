import { describe, expect, it } from 'vitest';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse, analyseByIndex } from '@/analysis/analyse';
import type { AnalysisInput, AnalysisProgress, AnalysisState } from '@/analysis/types';
import type { WorkerListener } from '@/analysis/worker/createAnalysisWorker';
import type { AnalysisNews, AnalysisRequest } from '@/analysis/worker/messages';
import { createAnalysisRunner } from '@/analysis/worker/runner';
import { inputFrom, inputOf } from '../support/read';

const FIRST = inputOf(makeMap('A-B'));
const SECOND = inputOf(makeMap('A-B B-C'));
const THIRD = inputOf(makeMap('A-B B-C C-D'));
const BROKEN: AnalysisInput = { ...FIRST, actors: [] };

/** A worker that answers when the test says so. */
function scripted() {
  const asked: AnalysisRequest[] = [];
  const orders: string[] = [];
  const states: AnalysisState[] = [];
  const told: AnalysisProgress[] = [];
  let listener: WorkerListener | null = null;
  let made = 0;
  let ended = 0;
  const runner = createAnalysisRunner({
    createWorker: (on) => {
      made++;
      listener = on;
      return {
        post: (request) => asked.push(request),
        stop: () => orders.push('stop'),
        resume: () => orders.push('resume'),
        terminate: () => ended++,
      };
    },
    onState: (state) => states.push(state),
    onProgress: (progress) => told.push(progress),
  });
  const tell = (news: AnalysisNews) => listener?.onNews(news);
  const foundFor = (i: number, kind: 'early' | 'found') => {
    const request = asked[i];
    if (request === undefined) throw new Error(`foundFor: nothing was asked as number ${i}`);
    tell({ kind, revision: request.revision, found: analyseByIndex(request.input) });
  };
  return {
    runner,
    asked,
    orders,
    states,
    told,
    tell,
    answer: (i: number) => foundFor(i, 'found'),
    estimate: (i: number) => foundFor(i, 'early'),
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

  it('passes the newest request on at once, and drops what still comes about an older one', () => {
    const { runner, asked, answer, estimate, tell, sizes, told } = scripted();
    runner.request(FIRST);
    runner.request(SECOND);
    runner.request(THIRD);
    expect(asked.map(({ input }) => input)).toEqual([FIRST, SECOND, THIRD]);
    answer(0);
    estimate(1);
    tell({ kind: 'progress', revision: 2, share: 0.5 });
    tell({ kind: 'failed', revision: 1 });
    expect(sizes()).toEqual(['waiting -']);
    answer(2);
    expect(sizes()).toEqual(['waiting -', 'ready 4']);
    expect(told).toEqual([]);
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
    expect(asked).toHaveLength(2);
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

describe('the analysis of a large map', () => {
  it('shows estimates, says how far the exact numbers are, and then shows them', () => {
    const { runner, estimate, answer, tell, sizes, told } = scripted();
    runner.request(SECOND);
    estimate(0);
    tell({ kind: 'progress', revision: 1, share: 0.4 });
    expect(sizes()).toEqual(['waiting -', 'waiting 3']);
    expect(told).toEqual([
      { share: 0, isStopped: false },
      { share: 0.4, isStopped: false },
    ]);
    answer(0);
    expect(sizes().slice(2)).toEqual(['ready 3']);
    expect(told.at(-1)).toBeNull();
  });

  it('is left at the estimates when the reader stops it, and goes on from there', () => {
    const { runner, orders, estimate, answer, tell, sizes, told } = scripted();
    runner.request(SECOND);
    runner.stop();
    expect(orders).toEqual([]);
    estimate(0);
    tell({ kind: 'progress', revision: 1, share: 0.4 });
    runner.stop();
    runner.stop();
    tell({ kind: 'progress', revision: 1, share: 0.5 });
    expect(sizes().at(-1)).toBe('ready 3');
    expect(told.at(-1)).toEqual({ share: 0.4, isStopped: true });
    runner.resume();
    runner.resume();
    expect(orders).toEqual(['stop', 'resume']);
    expect(sizes().at(-1)).toBe('waiting 3');
    expect(told.at(-1)).toEqual({ share: 0.4, isStopped: false });
    answer(0);
    expect(sizes().at(-1)).toBe('ready 3');
  });

  it('takes the next edit for a new beginning, also after it was stopped', () => {
    const { runner, asked, estimate, sizes, told } = scripted();
    runner.request(SECOND);
    estimate(0);
    runner.stop();
    runner.request(THIRD);
    expect(asked).toHaveLength(2);
    expect(told.at(-1)).toBeNull();
    expect(sizes().at(-1)).toBe('waiting 3');
    estimate(1);
    expect(sizes().at(-1)).toBe('waiting 4');
    expect(told.at(-1)).toEqual({ share: 0, isStopped: false });
  });

  it('that fails keeps the estimates and says so', () => {
    const { runner, estimate, tell, sizes, told } = scripted();
    runner.request(SECOND);
    estimate(0);
    tell({ kind: 'failed', revision: 1 });
    expect(sizes().at(-1)).toBe('failed 3');
    expect(told.at(-1)).toBeNull();
  });

  it('is done in slices where there is no worker, so that the hand gets its turn', () => {
    const clock = createFakeClock();
    let now = 0;
    /** Every look at the clock takes 5 ms. */
    const later = () => {
      now += 5;
      return now;
    };
    const states: AnalysisState[] = [];
    const runner = createAnalysisRunner({
      createWorker: () => {
        throw new Error('forbidden here');
      },
      onState: (state) => states.push(state),
      clock: { ...clock, now: later },
    });
    const names = Array.from({ length: 90 }, (_, i) => `n${String(i).padStart(3, '0')}`);
    runner.request(
      inputFrom(
        names,
        names.slice(1).map((name, i) => [names[i] ?? '', name]),
      ),
    );
    expect(states.map(({ state }) => state)).toEqual(['waiting']);
    clock.advance(1);
    expect(states.map(({ state }) => state)).toEqual(['waiting', 'ready']);
    runner.dispose();
  });
});
