import { describe, expect, it } from 'vitest';
import { KITE } from '#tests/unit/analysis/support/read';
import { type Case, drawn, EVERY_KIND, ids } from '#tests/unit/analysis/ui/networks';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import type { RoleFinding, RoleId, RoleReason } from '@/analysis/types';
import { pieces, withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { roleSentence } from '@/wording/roleSentence';

const kite = drawn(KITE);

/** The sentence of an actor's role in a network, as a reader sees it. */
function why(text: Text, { project, result }: Case, name: string, role: RoleId): string {
  const finding = result.roles[actorId(name)]?.find((one) => one.role === role);
  if (!finding) throw new Error(`why: ${name} is no ${role}`);
  return withoutMarks(roleSentence(text, project, actorId(name), finding));
}

function say(text: Text, reason: RoleReason, role: RoleId = 'hub'): string {
  const finding: RoleFinding = { role, reason };
  return withoutMarks(roleSentence(text, kite.project, actorId('A'), finding));
}

describe('why an actor of the kite has a role', () => {
  it('says who stands on both sides of the broker H', () => {
    expect(why(ID, kite, 'H', 'broker')).toBe(
      'H menghubungkan dua bagian: semua jalur dari A, B, C, D, E, dan 2 lainnya ke I dan J lewat H.',
    );
    expect(why(EN, kite, 'H', 'broker')).toBe(
      'H joins two parts: every path from A, B, C, D, E and 2 others to I and J runs through H.',
    );
  });

  it('counts the ties of the hub D', () => {
    expect(why(ID, kite, 'D', 'hub')).toBe(
      'D terikat dengan 6 dari 9 aktor lain; tidak ada yang lebih banyak.',
    );
    expect(why(EN, kite, 'D', 'hub')).toBe('D is tied to 6 of 9 other actors; nobody has more.');
  });

  it('counts the steps of the closest, with the decimal sign of the language', () => {
    expect(why(ID, kite, 'F', 'closeness')).toContain('daripada F: rata-rata 1,6 langkah.');
    expect(why(EN, kite, 'F', 'closeness')).toContain('than F: 1.6 steps on average.');
  });

  it('names the only tie of an actor at the edge', () => {
    expect(why(ID, kite, 'J', 'peripheral')).toBe('J hanya punya satu ikatan, yaitu dengan I.');
    expect(why(EN, kite, 'J', 'peripheral')).toBe('J has only one tie, to I.');
  });
});

describe('why an actor of other networks has a role', () => {
  it('lists fewer names where they are long, at least two, and never hides a single one', () => {
    const [a, b, c] = ['Bappeda', 'Bulog', 'Citarum'].map((end) => `DinasPertanianDanKetahananPangan${end}`);
    expect(why(ID, drawn(`P-${a} P-${b} P-${c} P-D`), 'P', 'broker')).toContain(
      `P menghubungkan D, ${a}, ${b}, dan ${c}:`,
    );
    const endless = 'KelompokTani'.repeat(8);
    expect(
      why(ID, drawn(`P-${endless}A P-${endless}B P-${endless}C P-${endless}D`), 'P', 'broker'),
    ).toContain(`P menghubungkan ${endless}A, ${endless}B, dan 2 lainnya:`);
  });

  it('lists the leaves that the centre of a star keeps together', () => {
    const star = drawn('P-A P-B P-C P-D');
    expect(why(ID, star, 'P', 'broker')).toBe(
      'P menghubungkan A, B, C, dan D: tanpa P, mereka tidak dapat saling menjangkau.',
    );
    expect(why(EN, star, 'P', 'broker')).toBe(
      'P joins A, B, C and D: without P they cannot reach each other.',
    );
  });

  it('keeps more than two parts apart by semicolons and names at most three of them', () => {
    const reason: RoleReason = {
      kind: 'cutsApart',
      parts: [ids('B C'), ids('D E'), ids('F'), ids('G'), ids('H')],
      sizes: [2, 2, 1, 1, 1],
      pathShare: 0.9,
      top: true,
    };
    expect(say(ID, reason)).toContain('A menghubungkan 5 bagian: B dan C; D dan E; F; 2 bagian lain.');
    expect(say(EN, reason)).toContain('A joins 5 parts: B and C; D and E; F; 2 other parts.');
  });

  it('counts the members of a part that is longer than the reason lists', () => {
    const reason: RoleReason = {
      kind: 'cutsApart',
      parts: [ids('B C D E F G'), ids('H')],
      sizes: [4000, 1],
      pathShare: 0.9,
      top: true,
    };
    expect(say(ID, reason)).toContain('dari B, C, D, E, F, dan 3.995 lainnya ke H');
  });

  it('says that an actor without ties has none', () => {
    const apart = drawn('A-B B-C X');
    expect(why(ID, apart, 'X', 'isolate')).toBe('X belum punya ikatan di peta ini.');
    expect(why(EN, apart, 'X', 'isolate')).toBe('X has no tie on this map yet.');
  });

  it('never rounds a small share of paths to nothing', () => {
    const reason: RoleReason = { kind: 'manyPaths', pathShare: 0.001, top: false };
    expect(say(ID, reason)).toContain('kurang dari 1%');
    expect(say(EN, reason)).toContain('less than 1%');
  });

  it('speaks of one other cluster and of several', () => {
    const one: RoleReason = { kind: 'touchesClusters', clusters: 1, via: ids('B') };
    const two: RoleReason = { kind: 'touchesClusters', clusters: 2, via: ids('B C') };
    expect(say(ID, two)).toBe('A menyambungkan kelompoknya dengan 2 kelompok lain, lewat B dan C.');
    expect(say(EN, one)).toBe('A joins its own cluster to 1 other, through B.');
    expect(say(EN, two)).toBe('A joins its own cluster to 2 others, through B and C.');
  });

  it('speaks of few ties outside the dense weave, and of many that are not the most', () => {
    expect(say(ID, { kind: 'looselyWoven', ties: 2 })).toContain('punya 2 ikatan');
    expect(say(EN, { kind: 'mostTies', ties: 5, others: 9, mean: 3.6, top: false })).toContain(
      'the mean (3.6)',
    );
    expect(say(ID, { kind: 'fewSteps', meanSteps: 1.5, top: false })).toContain('rata-rata 1,5 langkah');
  });
});

describe('mentions in a role sentence', () => {
  it('lights each named actor by itself and the unnamed rest together', () => {
    const finding = kite.result.roles[actorId('H')]?.[0];
    if (!finding) throw new Error('H has no role');
    const mentioned = pieces(roleSentence(ID, kite.project, actorId('H'), finding)).filter(
      (p) => p.ids.length,
    );
    expect(mentioned.map((piece) => piece.ids.join(''))).toEqual([
      'H',
      'A',
      'B',
      'C',
      'D',
      'E',
      'FG',
      'I',
      'J',
      'H',
    ]);
  });

  it('calls an actor unnamed whose name is empty or who is gone', () => {
    const reason: RoleReason = { kind: 'oneTie', via: actorId('nobody') };
    expect(say(ID, reason)).toBe('A hanya punya satu ikatan, yaitu dengan tanpa nama.');
  });

  it('shows a name as it is, also when it looks like a placeholder', () => {
    const a = kite.project.actors[actorId('A')];
    if (!a) throw new Error('the kite has no A');
    const name = '{{via}} $t(common.save)';
    const project = { ...kite.project, actors: { ...kite.project.actors, [a.id]: { ...a, name } } };
    const finding: RoleFinding = { role: 'isolate', reason: { kind: 'noTie' } };
    expect(withoutMarks(roleSentence(ID, project, a.id, finding))).toContain(name);
  });
});

describe.each(Object.entries(EVERY_KIND))('in %s', (_, drawing) => {
  it.each([ID, EN])('every role has a whole sentence', (text) => {
    const { project, result } = drawn(drawing);
    for (const [actor, findings] of Object.entries(result.roles)) {
      for (const finding of findings) {
        const sentence = withoutMarks(roleSentence(text, project, actorId(actor), finding));
        expect(sentence).toMatch(/^\S.*\.$/);
        expect(sentence).not.toMatch(/NaN|∞|Infinity|undefined|null|\{\{|analysis\./);
      }
    }
  });
});
