import { describe, expect, it } from 'vitest';
import { newActor } from '@/model/defaults';
import { actorId } from '@/model/ids';
import { MOST_MATCHES, matchActors } from '@/model/matchActors';

const actors = ['Bank BRI', 'Dinas Pertanian', 'Kelompok Tani', 'Koperasi Bank', 'Petani', 'Réseau'].map(
  (name) => newActor(actorId(name), name),
);
const found = (typed: string) => matchActors(actors, typed).map((actor) => actor.name);

describe('finding an actor by a part of its name', () => {
  it('puts names that begin with it before words that do, and those before the rest', () => {
    expect(found('tani')).toEqual(['Kelompok Tani', 'Dinas Pertanian', 'Petani']);
    expect(found('bank')).toEqual(['Bank BRI', 'Koperasi Bank']);
  });

  it('does not mind capitals, accents and spaces around', () => {
    expect(found('  RESEAU ')).toEqual(['Réseau']);
  });

  it('lists everyone by name when nothing is typed, and nobody when nothing fits', () => {
    expect(found('')).toEqual([
      'Bank BRI',
      'Dinas Pertanian',
      'Kelompok Tani',
      'Koperasi Bank',
      'Petani',
      'Réseau',
    ]);
    expect(found('xyz')).toEqual([]);
  });

  it('stops at a list that can still be read', () => {
    const many = Array.from({ length: 3000 }, (_, index) => newActor(actorId(`a${index}`), `Aktor ${index}`));
    expect(matchActors(many, 'aktor')).toHaveLength(MOST_MATCHES);
  });
});
