import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/i18n/messages';
import { actorId, tieId } from '@/model/ids';
import type { Frame } from '@/model/types';
import { build } from '@/samples/karawang';
import reference from '../../fixtures/karawang.json';

const project = build('id');
const [before, after] = project.frames;

const DIRECTIONS: Readonly<Record<string, string>> = { '->': 'forward', '<->': 'both' };
const TYPES: Readonly<Record<string, string>> = { gabah: 'goods', kredit: 'credit', pembinaan: 'guidance' };
const PROVENANCES: Readonly<Record<string, string>> = { S: 'stated', R: 'role', I: 'inferred' };
/** The farmers are one actor here; the reference data calls them differently before and after. */
const sameActor = (id: string) => (id === 'petani' ? 'poktan' : id);

const drawn = (frame: Frame | undefined) =>
  Object.values(frame?.ties ?? {}).map((tie) =>
    [tie.source, tie.target, tie.direction, tie.type, tie.strength, tie.provenance].join(' '),
  );
const expected = (ties: typeof reference.before.ties) =>
  ties.map((tie) =>
    [
      sameActor(tie.u),
      sameActor(tie.v),
      DIRECTIONS[tie.dir],
      TYPES[tie.layer],
      tie.strength,
      PROVENANCES[tie.provenance],
    ].join(' '),
  );

describe('the Karawang sample', () => {
  it('has the five ties before and the fifteen after as reconstructed, with their provenance', () => {
    expect(drawn(before)).toEqual(expected(reference.before.ties));
    expect(drawn(after)).toEqual(expected(reference.after.ties));
  });

  it('shows the stakeholders of each state and nobody else', () => {
    const names = (state: { nodes: { id: string }[] }) => state.nodes.map(({ id }) => sameActor(id)).sort();
    expect(Object.keys(before?.place ?? {}).sort()).toEqual(names(reference.before));
    expect(Object.keys(after?.place ?? {}).sort()).toEqual(names(reference.after));
  });

  it('keeps farmers, KUD and Sub Dolog as the same actors in the same place', () => {
    const shared = Object.keys(before?.place ?? {}).filter((id) => after?.place[actorId(id)]);
    expect(shared.sort()).toEqual(['kud', 'poktan', 'subdolog']);
    for (const id of shared.map(actorId)) expect(before?.place[id]).toEqual(after?.place[id]);
  });

  it('keeps the one tie of both states under the same id', () => {
    const kept = Object.keys(before?.ties ?? {}).filter((id) => after?.ties[tieId(id)]);
    expect(kept).toEqual(['kud-subdolog']);
  });

  it.each(LANGUAGES)('says for each tie what flows and where it is known from (%s)', (language) => {
    const ties = build(language).frames.flatMap((frame) => Object.values(frame.ties));
    expect(ties).toHaveLength(20);
    for (const tie of ties) {
      expect(tie.flow).not.toBe('');
      expect(tie.notes.length).toBeGreaterThan(20);
    }
  });

  it.each(LANGUAGES)('says why each tie of the second state was woven (%s)', (language) => {
    for (const tie of Object.values(build(language).frames[1]?.ties ?? {})) {
      expect(tie.reason.length).toBeGreaterThan(20);
    }
  });

  it('leaves influence and interest open where the source is silent', () => {
    const silent = Object.values(project.actors).filter((actor) => actor.influence === 0);
    expect(silent.map((actor) => actor.id).sort()).toEqual(['ksu', 'pb']);
  });
});
