import { describe, expect, it } from 'vitest';
import { readMap } from '@/analysis/readMap';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { mapSentence } from '@/wording/mapSentence';
import { KITE } from '../support/read';
import { type Case, drawn, EVERY_KIND, ids, NOTHING_COUNTS } from './networks';
import { EN, ID } from './textIn';

function spoken(text: Text, { project, result }: Case): string[] {
  return readMap(result).map((said) => withoutMarks(mapSentence(text, project, said)));
}

describe('reading the kite', () => {
  it('tells cohesion, hub, broker, closest and edge in Indonesian', () => {
    expect(spoken(ID, drawn(KITE))).toEqual([
      'Semua aktor dapat saling menjangkau, rata-rata lewat 2,0 langkah.',
      'D adalah penghubung utama: terikat dengan 6 dari 9 aktor lain.',
      'H adalah perantara utama: semua jalur dari A, B, C, D, E, dan 2 lainnya ke I dan J melewatinya.',
      'F dan G paling cepat menjangkau aktor lain: rata-rata 1,6 langkah.',
      'I dan J berada di pinggiran. Bisa jadi sebagian ikatannya hanya belum dipetakan.',
    ]);
  });

  it('tells the same in English', () => {
    expect(spoken(EN, drawn(KITE))).toEqual([
      'All actors can reach each other, in 2.0 steps on average.',
      'D is the main hub, tied to 6 of 9 other actors.',
      'H is the main broker: every path from A, B, C, D, E and 2 others to I and J runs through it.',
      'Quickest to reach the others: F and G, in 1.6 steps on average.',
      'At the edge: I and J. Some of these ties may only not have been mapped yet.',
    ]);
  });
});

describe('names in a sentence', () => {
  it('come by the alphabet, whatever the ids are', () => {
    const { project, result } = drawn('A-B');
    const [a, b] = ids('A B').map((id) => project.actors[id]);
    if (!a || !b) throw new Error('the drawn map lacks an actor');
    const renamed = { [a.id]: { ...a, name: 'Puskesmas 10' }, [b.id]: { ...b, name: 'Puskesmas 9' } };
    const [first] = spoken(ID, { project: { ...project, actors: renamed }, result });
    expect(first).toBe('Puskesmas 9 dan Puskesmas 10 terhubung langsung.');
  });
});

describe('reading a network that does not hold together', () => {
  it('names the two parts of the kite without H and the share of pairs apart', () => {
    const [first] = spoken(ID, drawn(EVERY_KIND['the kite without H'] ?? ''));
    // 7 of one part and 2 of the other: 14 of 36 pairs cannot meet.
    expect(first).toBe(
      'Jejaring ini terdiri dari 2 bagian yang tidak terhubung: A, B, C, D, E, dan 2 lainnya; I dan J. ' +
        'Sebanyak 39% pasangan tidak dapat saling menjangkau.',
    );
  });

  it('does not call lone actors parts', () => {
    const parts = drawn('A-B B-C C-D E-F X');
    expect(spoken(ID, parts)[0]).toContain(
      '2 bagian yang tidak terhubung: A, B, C, dan D; E dan F; di luar itu X',
    );
    expect(spoken(EN, parts)[0]).toContain('2 parts that are not connected: A, B, C and D; E and F; besides');
    expect(spoken(ID, drawn('A-B B-C X Y'))[0]).toContain('tetapi X dan Y belum punya ikatan');
  });

  it('says of lone actors that they may only not be mapped', () => {
    expect(spoken(ID, drawn('A-B B-C A-C X')).at(-1)).toBe(
      'Aktor tanpa ikatan bisa jadi hanya belum dipetakan hubungannya.',
    );
  });

  it('names three parts and counts the others, but never hides a single one', () => {
    expect(spoken(ID, drawn('A-B C-D E-F G-H I-J'))[0]).toContain('5 bagian');
    expect(spoken(ID, drawn('A-B C-D E-F G-H I-J'))[0]).toContain('E dan F; 2 bagian lain.');
    expect(spoken(ID, drawn('A-B C-D E-F G-H'))[0]).toContain('E dan F; G dan H.');
  });
});

describe('reading other shapes', () => {
  it('tells hub and broker in one breath when one actor is both', () => {
    const said = spoken(ID, drawn('P-A P-B P-C P-D P-E'));
    expect(said[1]).toBe('P adalah penghubung sekaligus perantara: terikat dengan 5 dari 5 aktor lain.');
    expect(said[2]).toBe('P menghubungkan A, B, C, D, dan E: tanpa P, mereka tidak dapat saling menjangkau.');
  });

  it('says that nobody stands out in a ring', () => {
    expect(spoken(ID, drawn('A-B B-C C-D D-E E-A'))).toEqual([
      'Semua aktor dapat saling menjangkau, rata-rata lewat 1,5 langkah.',
      'Tidak ada aktor yang menonjol: ikatan terbagi cukup merata.',
    ]);
  });

  it('names two brokers who carry equally many paths together', () => {
    const twins = drawn('A-P B-P C-P P-Q Q-D Q-E Q-F');
    expect(spoken(ID, twins)).toContain(
      'P dan Q adalah penghubung utama: masing-masing terikat dengan 4 dari 7 aktor lain.',
    );
    expect(spoken(EN, twins).join(' ')).toMatch(/P and Q are the main brokers: \d+% of the shortest paths/);
  });

  it('says that positions are equal in a complete network', () => {
    const complete = drawn('A-B A-C A-D B-C B-D C-D');
    expect(spoken(ID, complete)[0]).toBe('Semua aktor saling terhubung langsung: 4 aktor, 6 ikatan.');
    expect(spoken(EN, complete)[1]).toBe('So their positions are equal, and nobody is a broker.');
  });
});

describe('reading tiny networks', () => {
  it.each([
    ['', 'Peta ini masih kosong.', 'This map is still empty.'],
    ['A', 'Baru A yang ada di peta ini.', 'A is alone on this map so far.'],
    ['A B', 'A dan B belum terhubung.', 'A and B are not tied yet.'],
    ['A-B', 'A dan B terhubung langsung.', 'A and B are tied directly.'],
    [
      'A B C',
      'Ada 3 aktor, tetapi belum ada ikatan yang dihitung di antara mereka.',
      'There are 3 actors, but no counted ties between them yet.',
    ],
  ])('has words for "%s"', (drawing, indonesian, english) => {
    expect(spoken(ID, drawn(drawing))[0]).toBe(indonesian);
    expect(spoken(EN, drawn(drawing))[0]).toBe(english);
  });

  it('says that ties are there when only the choices leave them out', () => {
    expect(spoken(ID, drawn('A-B B-C', NOTHING_COUNTS))[1]).toContain('2 ikatan di peta tidak dihitung');
    expect(spoken(EN, drawn('A-B', NOTHING_COUNTS))[1]).toContain('1 tie on the map does not count');
  });
});

describe.each(Object.entries(EVERY_KIND))('in %s', (_, drawing) => {
  it.each([ID, EN])('two to five whole sentences are said, each of its own kind', (text) => {
    const network = drawn(drawing);
    const said = spoken(text, network);
    const kinds = readMap(network.result).map((one) => one.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(said.length).toBeLessThanOrEqual(5);
    for (const sentence of said) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/NaN|∞|Infinity|undefined|null|\{\{|analysis\./);
    }
  });
});
