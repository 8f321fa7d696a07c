import { describe, expect, it } from 'vitest';
import { startLanguage } from '@/i18n/language';
import { LANGUAGES, type Language } from '@/i18n/messages';
import { newTie } from '@/model/defaults';
import { type ActorId, actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import { PLAIN_STYLE } from '@/model/looking';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { build as karawang } from '@/samples/karawang';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { WRITERS } from '@/transfer/formats/writers';
import { writeXlsx } from '@/transfer/formats/xlsx/writeXlsx';
import { bringIn } from '@/transfer/importing/bringIn';
import { planImport } from '@/transfer/importing/planImport';
import { readFile } from '@/transfer/importing/readFile';
import { toImportedProject } from '@/transfer/importing/toImportEdit';
import { actorsTable, tiesTable } from '@/transfer/tables/networkTables';

type Translate = Awaited<ReturnType<typeof startLanguage>>['t'];

const FORMS = {
  gexf: (network) => WRITERS.gexf.write(network),
  graphml: (network) => WRITERS.graphml.write(network),
  gml: (network) => WRITERS.gml.write(network),
  kumu: (network) => WRITERS.kumu.write(network),
  nodeLink: (network) => WRITERS.nodeLink.write(network),
  xlsx: (network, t) =>
    writeXlsx([
      { name: t(($) => $.formats.sheets.actors), table: actorsTable(network, t) },
      { name: t(($) => $.formats.sheets.ties), table: tiesTable(network, t) },
    ]),
} as const satisfies Record<string, (network: ExchangeNetwork, t: Translate) => string | Promise<Uint8Array>>;

/** Karawang after it was re-woven, with every choice that an actor and a tie have made by somebody. */
function everythingSaid(language: Language): Project {
  const project = karawang(language);
  const [, after] = project.frames;
  if (!after) throw new Error('Karawang has two frames');
  const [first, second, third] = Object.keys(after.place).map(actorId);
  if (!first || !second || !third) throw new Error('Karawang has three actors');
  const change = (id: ActorId, fields: object) => ({ [id]: { ...project.actors[id], ...fields } });
  const type = tieTypeId('goods');
  const ties = [
    newTie(
      { id: tieId('x1'), source: first, target: second, type },
      {
        direction: 'both',
        strength: 'strong',
        maturity: 'trust',
        sign: 'conflict',
        status: 'planned',
        provenance: 'stated',
        reason: 'karena',
        flow: 'gabah',
        notes: 'satu\ndua',
      },
    ),
    newTie({ id: tieId('x2'), source: second, target: third, type }, { direction: 'none', maturity: 'buy' }),
  ];
  return {
    ...project,
    actors: {
      ...project.actors,
      ...change(first, { circle: 'internal', networks: ['personal', 'strategic'], weaver: true, stance: -2 }),
      ...change(second, { circle: 'external', has: ['dana', 'izin'], needs: ['data'], pinned: true }),
      ...change(third, { sector: 'Pesantren', kind: 'person', influence: 5, notes: 'baris satu\nbaris dua' }),
    },
    frames: [{ ...after, ties: { ...after.ties, ...Object.fromEntries(ties.map((tie) => [tie.id, tie])) } }],
  };
}

async function comeBack(content: string | Uint8Array): Promise<Project> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readFile(bytes, 'kembali');
  if (!reading.ok || reading.holds !== 'network') throw new Error(`comeBack: ${JSON.stringify(reading)}`);
  const plan = planImport(reading, 'new');
  let made = 0;
  const next = () => `new${++made}`;
  const brought = bringIn(plan, {
    ids: {
      project: () => projectId(next()),
      frame: () => frameId(next()),
      actor: () => actorId(next()),
      tie: () => tieId(next()),
      tieType: () => tieTypeId(next()),
    },
    frameTitle: 'Kondisi 1',
    next: {
      type: { id: tieTypeId('t'), preset: 'communication', name: '', colour: 0, dash: 'solid', order: 0 },
      strength: 'weak',
      status: 'existing',
    },
  });
  return toImportedProject(brought, brought.places);
}

/** A frame without ids: everything that is said of everybody, and of every tie, by name. */
function told(project: Project) {
  const [frame] = project.frames;
  if (!frame) throw new Error('told: there is no frame');
  const nameOf = (id: ActorId) => project.actors[id]?.name ?? '';
  return {
    actors: Object.fromEntries(
      actorsInFrame(project, frame).map(({ id: _, ...actor }) => [actor.name, actor] as const),
    ),
    ties: visibleTies(project, frame)
      .map(({ id: _, source, target, type, ...tie }) => {
        const ends = [nameOf(source), nameOf(target)];
        const { preset = null, name = '' } = project.tieTypes[type] ?? {};
        return { ...tie, ends: tie.direction === 'forward' ? ends : ends.sort(), type: preset ?? name };
      })
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

describe('a map that was saved for another program and is opened in Rajut', () => {
  for (const language of LANGUAGES) {
    it.each(Object.keys(FORMS))(`is the same map, by way of %s in ${language}`, async (form) => {
      const { t } = await startLanguage(language);
      const project = everythingSaid(language);
      const [frame] = project.frames;
      const write = Object.entries(FORMS).find(([name]) => name === form)?.[1];
      if (!frame || !write) throw new Error('there is a frame and a form');
      const network = projectToExchange(project, frame, { t, style: PLAIN_STYLE, result: null, ids: 'own' });
      expect(told(await comeBack(await write(network, t)))).toEqual(told(project));
    });
  }
});
