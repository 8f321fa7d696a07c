import { describe, expect, it } from 'vitest';
import { actorId } from '@/model/ids';
import { findMatches, type Offer, wordsOf } from '@/stages/weaving/matches';

const offer = (id: string, known: Partial<Pick<Offer, 'has' | 'needs'>>): Offer => ({
  id: actorId(id),
  has: [],
  needs: [],
  ...known,
});
const pairs = (offers: readonly Offer[]) =>
  findMatches(offers).map(
    ({ needy, helper, need, resource }) => `${needy}: ${need} < ${helper}: ${resource}`,
  );

describe('the words of a need', () => {
  it.each([
    ['Petani-petani', 'petani'],
    ['Kredit  usaha, RAKYAT', 'kredit usaha rakyat'],
    ['loans and subsidies', 'loan subsidy'],
    ['pupuk ke pasar', 'pupuk pasar'],
    ['gas, glass', 'gas glass'],
    ['dan', ''],
    ['', ''],
  ])('%s: %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });
});

describe('needs and resources', () => {
  it('meet whatever the case, the order and what else is said', () => {
    const found = pairs([
      offer('Poktan', { needs: ['Kredit'] }),
      offer('BRI', { has: ['kredit usaha rakyat'] }),
      offer('Koperasi', { has: ['gudang', 'usaha kredit'] }),
    ]);
    expect(found).toEqual([
      'Poktan: Kredit < BRI: kredit usaha rakyat',
      'Poktan: Kredit < Koperasi: usaha kredit',
    ]);
  });

  it('do not meet where they share but one of their words', () => {
    expect(pairs([offer('A', { needs: ['air bersih'] }), offer('B', { has: ['air irigasi'] })])).toEqual([]);
  });

  it('name the resource that meets the need best, once for each helper', () => {
    const found = pairs([
      offer('A', { needs: ['benih padi'] }),
      offer('B', { has: ['benih', 'benih padi unggul'] }),
    ]);
    expect(found).toEqual(['A: benih padi < B: benih padi unggul']);
  });

  it('are never found in one and the same actor, nor where nothing is said', () => {
    expect(pairs([offer('A', { needs: ['modal'], has: ['modal'] })])).toEqual([]);
    expect(pairs([offer('A', { needs: ['dan', ''] }), offer('B', { has: ['dan', ''] })])).toEqual([]);
    expect(pairs([])).toEqual([]);
  });

  it('come in the order of the offers, the same ones in any order', () => {
    const offers = [
      offer('A', { needs: ['loans', 'land'] }),
      offer('B', { has: ['Land', 'loan'], needs: ['labour'] }),
      offer('C', { has: ['labour'] }),
    ];
    const found = findMatches(offers);
    expect(found.map(({ needy }) => needy)).toEqual(['A', 'A', 'B'].map(actorId));
    const turned = findMatches(offers.toReversed());
    expect(turned.map(({ needy }) => needy)).toEqual(['B', 'A', 'A'].map(actorId));
    expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
      new Set(found.map((one) => JSON.stringify(one))),
    );
  });
});
