import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildKite } from '@/samples/kite';
import { answerQuestion, type QuestionInput } from '@/stages/questions/answerQuestion';
import { MAP_QUESTIONS, type MapQuestion } from '@/stages/questions/mapQuestions';
import { nextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';

function inputOf(project: Project): QuestionInput {
  const [frame] = project.frames;
  if (!frame) throw new Error('inputOf: no frame');
  const actors = actorsInFrame(project, frame);
  const weaving = toWeavingInput(project, frame, ALL_COUNTED);
  const ties = visibleTies(project, frame);
  return {
    actors,
    result: analyse(toAnalysisInput(project, frame, ALL_COUNTED)),
    next: nextTies({ weaving, offers: actors, turnedDown: [] }),
    gridRule: 'middle',
    areTied: (one, other) =>
      ties.some(({ source, target }) => [source, target].sort().join() === [one, other].sort().join()),
  };
}

const kinds = (question: MapQuestion, input: QuestionInput) =>
  answerQuestion(question, input).map(({ kind }) => kind);

describe('the five questions of the module', () => {
  const kite = inputOf(buildKite('id'));
  const empty = inputOf({ ...buildKite('id'), actors: {} });

  it('are each answered by any map, also an empty one', () => {
    for (const question of MAP_QUESTIONS) {
      for (const input of [kite, empty, inputOf(buildKarawang('id'))]) {
        const { length } = answerQuestion(question, input);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(6);
      }
    }
  });

  it('name the first proposals as what is missing, and wait for them', () => {
    expect(kinds('missing', kite)).toEqual(['proposal', 'proposal', 'proposal']);
    expect(kinds('missing', { ...kite, next: null })).toEqual(['waiting']);
  });

  it('tell of those judged powerful who stand at the edge, and of what is had and not used', () => {
    const judged = kite.actors.map((actor) => ({
      ...actor,
      influence: actor.id === 'j' ? 5 : 1,
      interest: 3,
      has: actor.id === 'j' ? ['kredit'] : [],
      needs: actor.id === 'a' ? ['kredit'] : [],
    }));
    const facts = answerQuestion('should', { ...kite, actors: judged });
    expect(facts).toContainEqual({ kind: 'paperPower', actors: ['j'] });
    expect(facts).toContainEqual({
      kind: 'unusedResource',
      match: { needy: 'a', helper: 'j', need: 'kredit', resource: 'kredit' },
    });
    expect(kinds('should', kite)).toContain('nobodyJudged');
  });
});
