import { describe, expect, it } from 'vitest';
import { inputOf } from '#tests/unit/analysis/support/read';
import { drawn, EVERY_KIND } from '#tests/unit/analysis/ui/networks';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildStages } from '@/samples/stages';
import { centreOf } from '@/stages/guide/centre';
import { readNextSteps } from '@/stages/guide/nextStage';
import { readStageFacts } from '@/stages/guide/stageFacts';
import {
  authorStageSentence,
  nextStageSentence,
  stageCaveatSentence,
  stageSentence,
  stageSummary,
} from '@/wording/stageSentence';

/** Everything that is said of the stage of one frame: reasons, caveats, and what would bring the next. */
function said(text: Text, project: Project, at = 0) {
  const frame = project.frames[at];
  if (!frame) throw new Error(`said: there is no frame ${at}`);
  const input = toAnalysisInput(project, frame, ALL_COUNTED);
  const result = analyse(input);
  const weaver = actorsInFrame(project, frame).find((one) => one.weaver)?.id ?? null;
  const facts = readStageFacts(result);
  const steps = readNextSteps(result, result.stage?.stage ?? 'fragments', weaver, () => input.ties);
  const reading = result.stage;
  const [first] = facts;
  return {
    result,
    why: facts.map((fact) => withoutMarks(stageSentence(text, project, fact))),
    next: steps.map((step) => withoutMarks(nextStageSentence(text, project, step))),
    mind: reading ? reading.caveats.map((one) => stageCaveatSentence(text, result, reading, one)) : [],
    author: authorStageSentence(text, frame, reading?.stage ?? null),
    summary: first ? stageSummary(text, project, result, first) : '',
  };
}

describe('the stage of Karawang in words', () => {
  it('is hub and spoke before, with the middleman as the reason', () => {
    const { why, next, summary, mind } = said(ID, buildKarawang('id'));
    expect(why).toEqual([
      'Satu aktor, Tengkulak, memegang 90% jalur antaraktor lain; tanpa dia jejaring pecah menjadi 4 bagian.',
      'Belum ada penghubung kedua: Tengkulak punya 4 ikatan, sedangkan aktor lain paling banyak 1 di luar ikatan dengannya.',
    ]);
    expect(next[0]).toBe(
      'Aktor pinggir saling terikat tanpa lewat Tengkulak: tanpa dia kini ada 4 bagian, jadi perlu sedikitnya 3 ikatan di antaranya.',
    );
    expect(summary).toBe('Satu penghubung, 91% (indikatif)');
    expect(mind[0]).toContain('baru 6 aktor');
  });

  it('is core and periphery after, with nobody whose leaving cuts others off', () => {
    const { why, summary } = said(EN, buildKarawang('en'), 1);
    expect(summary).toMatch(/^Core and periphery, 90%/);
    expect(why.join(' ')).toContain('all the others stay connected');
  });
});

describe('the four stages of the sample in words', () => {
  const project = buildStages('id');

  it('names the parts, the hub, the hubs and the core, each in its own stage', () => {
    expect(said(ID, project, 0).why[0]).toContain('terdiri atas 10 bagian');
    expect(said(ID, project, 1).why[0]).toMatch(/^Satu aktor, /);
    expect(said(ID, project, 2).why[0]).toMatch(/^Ada \d+ penghubung, yaitu /);
    expect(said(ID, project, 3).why[0]).toMatch(/^Ada inti yang rapat, yaitu /);
  });

  it('tells what the author set, and when the ties say something else', () => {
    expect(said(ID, project, 1).author).toContain('menetapkannya sebagai');
    const [first] = project.frames;
    if (!first) throw new Error('the sample has frames');
    const wrong = { ...project, frames: [{ ...first, stage: 'corePeriphery' as const }] };
    expect(said(EN, wrong).author).toContain('Both may stand');
    expect(said(ID, { ...project, frames: [{ ...first, stage: null }] }).author).toBe('');
  });
});

describe('a hub', () => {
  it('is not scolded while it is the one hub, but pointed out once the network has grown past it', () => {
    const star = readStageFacts(drawn('P-A P-B P-C P-D P-E P-F').result);
    expect(star.map(({ kind }) => kind)).toEqual(['hubCarries', 'noSecondHub']);
    const kite = readStageFacts(drawn(EVERY_KIND['the kite'] ?? '').result);
    expect(kite.at(-1)).toMatchObject({ kind: 'dominantHub', hub: 'H' });
  });

  it('is nobody where nothing could be shown', () => {
    expect(centreOf(drawn('').result)).toBeNull();
    expect(centreOf(drawn('A-B').result)).toBeNull();
    expect(centreOf(drawn('A B C D').result)).toBeNull();
    expect(centreOf(drawn('A-B B-C').result)).toBe('B');
    expect(centreOf(drawn('P-A P-B P-C P-D A-B').result)).toBe('P');
  });
});

describe('what would bring the next stage', () => {
  it('counts how many parts the weaver has to be tied to before most can meet', () => {
    const project = drawn('A-B C-D E-F G-H I-J K-L').project;
    const { next, result } = said(EN, project);
    expect(result.stage?.stage).toBe('fragments');
    expect(next).toEqual(['A is tied to 4 more parts, for instance through C, E and G, best tied there.']);
  });

  it('names hubs that are not tied to each other', () => {
    const { result } = drawn('A-a A-b A-c A-d B-e B-f B-g B-h C-i C-j C-k C-l A-B B-C');
    const hubs = result.stage?.evidence.hubs ?? [];
    expect([...hubs].sort()).toEqual(['A', 'B', 'C']);
    const { ties } = inputOf(drawn('A-B B-C').project);
    expect(readNextSteps(result, 'multiHub', null, () => ties)[0]).toMatchObject({
      kind: 'tieHubs',
      count: 1,
    });
  });

  it('does not ask for hundreds of hubs to be tied each to each', () => {
    const { result } = drawn('A-a A-b A-c A-d B-e B-f B-g B-h A-B');
    if (!result.stage) throw new Error('there is a stage');
    const hubs = Array.from({ length: 400 }, (_, i) => actorId(`h${i}`));
    const many = { ...result, stage: { ...result.stage, evidence: { ...result.stage.evidence, hubs } } };
    const never = () => {
      throw new Error('ties are not needed');
    };
    expect(readNextSteps(many, 'multiHub', null, never).map(({ kind }) => kind)).toEqual([
      'shareContacts',
      'crossClusters',
    ]);
  });

  it('asks for a second tie where somebody hangs on one, and for newcomers where all are core', () => {
    const { next } = said(ID, drawn('A-B A-C A-D B-C B-D C-D A-p B-q C-r D-s').project);
    expect(next[0]).toContain('Tambah ikatan kedua ke inti');
    const complete = said(ID, drawn(EVERY_KIND['a complete network'] ?? '').project);
    expect(complete.next[0]).toContain('Undang aktor baru ke pinggiran');
    expect(complete.why).toHaveLength(1);
  });
});

describe('any network', () => {
  it.each(Object.entries(EVERY_KIND))('has whole sentences in both languages: %s', (_, drawing) => {
    for (const text of [ID, EN]) {
      const { why, next, mind, summary } = said(text, drawn(drawing).project);
      expect(why.length).toBeGreaterThan(0);
      expect(why.length).toBeLessThanOrEqual(4);
      expect(next.length).toBeGreaterThan(0);
      for (const sentence of [...why, ...next, ...mind, summary]) {
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\{\{|^\s*$/);
      }
    }
  });
});
