import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { readMap } from '@/analysis/readMap';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { mention, pieces, withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { maskNames } from '@/model/maskNames';
import { build } from '@/samples/karawang';
import { mapSentence } from '@/wording/mapSentence';
import { toCopiedText } from '@/wording/toCopiedText';
import { inputFrom, KITE } from '../support/read';
import { type Case, drawn, EVERY_KIND, ids, NOTHING_COUNTS } from './networks';
import { EN, ID } from './textIn';

function spoken(text: Text, { project, result }: Case): string[] {
  return readMap(result).map((said) => withoutMarks(mapSentence(text, project, said)));
}

describe('reading the kite', () => {
  it('tells cohesion, hub and broker, closest, clusters and what hangs on one, in Indonesian', () => {
    expect(spoken(ID, drawn(KITE))).toEqual([
      'Peta ini memuat 10 aktor dan 18 ikatan: semua aktor dapat saling menjangkau, rata-rata lewat 2,0 langkah.',
      'D adalah penghubung utama, terikat dengan 6 dari 9 aktor lain, sedangkan H adalah perantara utama, dilewati 39% jalur terpendek antaraktor lain.',
      'F dan G paling cepat menjangkau aktor lain, rata-rata 1,6 langkah, dan menjembatani kelompok yang berbeda.',
      'Ada 3 kelompok dengan batas yang kabur: 4 aktor di sekitar D, 3 aktor di sekitar G, dan 3 aktor di sekitar H; I dan J berada di pinggiran.',
      'Jejaring ini bergantung pada H: tanpanya, I dan J terputus dari yang lain.',
    ]);
  });

  it('tells the same in English', () => {
    expect(spoken(EN, drawn(KITE))).toEqual([
      'This map has 10 actors and 18 ties: all actors can reach each other, in 2.0 steps on average.',
      'D is the main hub, tied to 6 of 9 other actors, while H is the main broker, on 39% of the shortest paths between others.',
      'The quickest way to the others is from F and G, in 1.6 steps on average, who also bridge different clusters.',
      'There are 3 clusters with blurred borders: 4 actors around D, 3 actors around G and 3 actors around H; at the edge: I and J.',
      'This network depends on H: without H, I and J would be cut off from the rest.',
    ]);
  });

  it('points at whole clusters', () => {
    const { project, result } = drawn(KITE);
    const shape = readMap(result).find(({ kind }) => kind === 'clusters');
    if (!shape) throw new Error('the kite has clusters');
    const pointed = pieces(mapSentence(ID, project, shape)).filter(({ ids: them }) => them.length > 1);
    expect(pointed.map(({ ids: them }) => them.length)).toEqual([4, 3, 3]);
  });

  it('follows the clusters that the reader chose', () => {
    const coarse = drawn(KITE, { ...ALL_COUNTED, resolution: 0.5 });
    expect(spoken(ID, coarse)[3]).toContain('Ada 2 kelompok');
  });
});

describe('reading Karawang', () => {
  const project = build('id');
  const [before, after] = project.frames.map((frame) => ({
    project,
    result: analyse(toAnalysisInput(project, frame, ALL_COUNTED)),
  }));

  it('says that everything before hung on one middleman', () => {
    if (!before) throw new Error('Karawang has a before');
    const said = spoken(ID, before);
    expect(said[1]).toContain('Tengkulak adalah penghubung sekaligus perantara utama');
    expect(said[4]).toBe(
      'Jejaring ini bergantung pada Tengkulak: tanpanya, Koperasi Serba Usaha, Penggilingan Beras, dan Petani / Kelompok Tani terputus dari yang lain.',
    );
  });

  it('says that nothing after hangs on the farmers', () => {
    if (!after) throw new Error('Karawang has an after');
    expect(spoken(EN, after)[4]).toBe('There is no actor whose leaving would cut others off.');
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
      'Peta ini memuat 9 aktor dan 15 ikatan, tetapi terpecah menjadi 2 bagian: A, B, C, D, E, dan 2 lainnya; ' +
        'I dan J; 39% pasangan tidak dapat saling menjangkau.',
    );
  });

  it('does not call lone actors parts', () => {
    const parts = drawn('A-B B-C C-D E-F X');
    expect(spoken(ID, parts)[0]).toContain(
      '2 bagian: A, B, C, dan D; E dan F; di luar itu X belum punya ikatan',
    );
    expect(spoken(EN, parts)[0]).toContain(
      '2 parts: A, B, C and D; E and F; besides, without a tie so far: X',
    );
    expect(spoken(ID, drawn('A-B B-C X Y'))[0]).toContain('tetapi X dan Y belum punya ikatan');
  });

  it('proposes to bring the two largest parts together through their best tied', () => {
    expect(spoken(ID, drawn('A-B B-C C-D E-F F-G F-H'))[4]).toContain('misalnya lewat B dan F');
  });

  it('asks first whether lone actors were only not mapped', () => {
    expect(spoken(ID, drawn('A-B B-C A-C X'))[4]).toBe(
      'Langkah pertama: pastikan apakah X memang belum terhubung, atau hanya belum dipetakan.',
    );
  });

  it('names three parts and counts the others, but never hides a single one', () => {
    expect(spoken(ID, drawn('A-B C-D E-F G-H I-J'))[0]).toContain('5 bagian');
    expect(spoken(ID, drawn('A-B C-D E-F G-H I-J'))[0]).toContain('E dan F; 2 bagian lain;');
    expect(spoken(ID, drawn('A-B C-D E-F G-H'))[0]).toContain('E dan F; G dan H;');
  });

  it('does not speak of hubs where nobody has two ties', () => {
    expect(spoken(ID, drawn('A-B C D'))[1]).toBe(
      'Belum ada penghubung atau perantara, karena belum ada aktor dengan dua ikatan.',
    );
  });
});

describe('reading other shapes', () => {
  it('tells hub and broker in one breath when one actor is both, and that all hang on it', () => {
    const said = spoken(ID, drawn('P-A P-B P-C P-D P-E'));
    expect(said[1]).toBe(
      'P adalah penghubung sekaligus perantara utama: terikat dengan 5 dari 5 aktor lain, dan semua jalur terpendek antara mereka melewatinya.',
    );
    expect(said[3]).toBe('Semua aktor berada dalam satu kelompok; A, B, C, D, dan E berada di pinggiran.');
    expect(said[4]).toBe(
      'Jejaring ini bergantung pada P: tanpanya, A, B, C, D, dan E tidak lagi saling terhubung.',
    );
  });

  it('bridges no clusters where the reader has chosen so coarse ones that there is one', () => {
    const coarse = spoken(EN, drawn(KITE, { ...ALL_COUNTED, resolution: 0.25 }));
    expect(coarse[2]).toBe('The quickest way to the others is from F and G, in 1.6 steps on average.');
    expect(coarse[3]).toBe('All actors are in one cluster; at the edge: I and J.');
    const two = spoken(EN, drawn(KITE, { ...ALL_COUNTED, resolution: 0.5 }));
    expect(two[2]).toContain('bridge different clusters');
    expect(two[3]).toMatch(/^There are 2 clusters/);
  });

  it('says that nobody stands out, bridges or is needed in a ring', () => {
    const said = spoken(ID, drawn('A-B B-C C-D D-E E-F F-G G-H H-I I-J J-K K-L L-A'));
    expect(said[1]).toBe('Tidak ada penghubung atau perantara yang menonjol: ikatan terbagi cukup merata.');
    expect(said[2]).toBe('Semua aktor sama cepatnya menjangkau yang lain, rata-rata 3,3 langkah.');
    expect(said.join(' ')).not.toMatch(/menjembatani|bergantung|pinggiran/);
  });

  it('names two who are hubs and brokers alike, and that it depends on both', () => {
    const twins = drawn('A-P B-P C-P P-Q Q-D Q-E Q-F');
    expect(spoken(ID, twins)[1]).toBe(
      'P dan Q adalah penghubung sekaligus perantara utama: masing-masing terikat dengan 4 dari 7 aktor lain dan dilewati 71% jalur terpendek.',
    );
    expect(spoken(EN, twins)[4]).toContain('depends on P and Q: if any of them left');
  });

  it('says that nobody is needed in a complete network, and to look outside', () => {
    const complete = drawn('A-B A-C A-D B-C B-D C-D');
    expect(spoken(ID, complete)[0]).toBe(
      'Peta ini memuat 4 aktor dan 6 ikatan: setiap aktor terhubung langsung dengan semua yang lain.',
    );
    expect(spoken(ID, complete)[3]).toBe('Tidak ada kelompok yang terpisah dan tidak ada pinggiran.');
    expect(spoken(EN, complete)[4]).toContain('who outside this map');
  });

  it('does not call a large network dependent because one actor hangs on another', () => {
    const names = Array.from({ length: 24 }, (_, i) => `N${i}`);
    const clique = names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a}-${b}`));
    expect(spoken(ID, drawn([...clique, 'N0-X'].join(' ')))[4]).toBe(
      'Siapa pun yang pergi, hanya sedikit yang terputus; paling terasa bila N0 yang pergi.',
    );
  });

  it('finds the bridge between two cliques at both of its ends', () => {
    const said = spoken(ID, drawn(EVERY_KIND['two cliques with a bridge'] ?? ''));
    expect(said[3]).toBe('Ada 2 kelompok yang cukup jelas: 4 aktor di sekitar D dan 4 aktor di sekitar E.');
    expect(said[4]).toContain('bergantung pada D dan E');
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
  it.each([ID, EN])('exactly five sentences are said, or two where there are no positions yet', (text) => {
    const network = drawn(drawing);
    const { n, m } = network.result;
    const said = spoken(text, network);
    const kinds = readMap(network.result).map((one) => one.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(said).toHaveLength(n >= 3 && m > 0 ? 5 : 2);
    for (const sentence of said) expectWhole(sentence);
  });
});

describe('on a map of 2,000', () => {
  const names = Array.from({ length: 2000 }, (_, i) => `a${i}`);
  // A small world: neighbours on a ring, every fifth with a tie across.
  const ties = names.flatMap((name, i) => [
    [name, names[(i + 1) % 2000] ?? ''],
    [name, names[(i + 2) % 2000] ?? ''],
    ...(i % 5 === 0 ? [[name, names[(i * 7 + 613) % 2000] ?? '']] : []),
  ]);
  const result = analyse(inputFrom(names, ties));

  it('says five sentences that can be read in one breath each', () => {
    for (const text of [ID, EN]) {
      const said = readMap(result).map((one) =>
        withoutMarks(mapSentence(text, makeMap(names.join(' ')), one)),
      );
      expect(said).toHaveLength(5);
      expect(said[0]).toMatch(/2[.,]000/);
      for (const sentence of said) {
        expectWhole(sentence);
        expect(sentence.length).toBeLessThan(320);
      }
    }
  });
});

describe('with masked names', () => {
  it.each(['initials', 'code', 'hidden'] as const)('tells no name in the mode %s', (mode) => {
    const project = build('id');
    const [frame] = project.frames;
    if (!frame) throw new Error('Karawang has frames');
    const result = analyse(toAnalysisInput(project, frame, ALL_COUNTED));
    const copied = toCopiedText(
      readMap(result).map((one) => mapSentence(ID, maskNames(project, mode, 'Aktor'), one)),
    );
    for (const { name } of Object.values(project.actors)) {
      expect(copied.text).not.toContain(name);
      expect(copied.html).not.toContain(name);
    }
    expect(copied.text.split('\n')).toHaveLength(5);
  });
});

it('what is copied has no marks, and is safe where HTML is read', () => {
  const copied = toCopiedText([`${mention('A<b>', ['a'])} & B.`, 'C.']);
  expect(copied).toEqual({ text: 'A<b> & B.\nC.', html: '<p>A&lt;b&gt; &amp; B.</p><p>C.</p>' });
});

function expectWhole(sentence: string) {
  expect(sentence).toMatch(/^\S.*\.$/);
  expect(sentence).not.toMatch(/NaN|∞|Infinity|undefined|null|\{\{|analysis\.|\.\.|;\.| {2}/);
}
