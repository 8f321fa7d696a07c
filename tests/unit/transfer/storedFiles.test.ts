import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorId, groupId, tieId } from '@/model/ids';
import { fileToProject, projectToFile } from '@/transfer/rajutFile';

const stored = readFileSync('tests/fixtures/files/version1.rajut.json', 'utf8');

function open(text: string) {
  const reading = fileToProject(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

describe('a file that version 1 wrote', () => {
  it('opens with everything in it', () => {
    const project = open(stored);
    const [now, later] = project.frames;
    expect(project.title).toBe('Bank sampah kecamatan');
    expect(project.actors[actorId('camat')]).toMatchObject({
      role: 'Memimpin kecamatan',
      influence: 5,
      weaver: true,
    });
    expect(now?.place[actorId('camat')]).toEqual([-120.5, 0]);
    expect(now?.ties[tieId('t1')]).toMatchObject({
      direction: 'both',
      maturity: 'trust',
      provenance: 'stated',
    });
    expect(later).toMatchObject({ kind: 'plan', stage: null, place: {}, ties: {} });
    expect(project.groups[groupId('inti')]?.members).toEqual(['camat', 'bank']);
    expect(project.worksheets).toEqual({ w1: { answers: ['a', null, 3] } });
  });

  it('fills in what was not said', () => {
    const project = open(stored);
    expect(project.actors[actorId('pengepul')]).toMatchObject({
      name: '',
      kind: 'person',
      has: [],
      stance: 0,
    });
    expect(project.frames[0]?.ties[tieId('t2')]).toMatchObject({
      strength: 'weak',
      direction: 'none',
      sign: 'support',
    });
  });

  it('keeps fields that nobody knows, also when saved again', () => {
    const again = open(projectToFile(open(stored), { savedAt: '2027-01-01T00:00:00.000Z', app: 'Rajut 9' }));
    expect(again).toMatchObject({ futureField: { kept: true }, actors: { camat: { colourOfHat: 'green' } } });
    expect(again).toEqual(open(stored));
  });

  it('opens a tie to an actor that is only absent from the frame', () => {
    const [now] = open(stored).frames;
    expect(now?.place[actorId('pengepul')]).toBeUndefined();
    expect(now?.ties[tieId('t2')]?.target).toBe('pengepul');
  });
});
