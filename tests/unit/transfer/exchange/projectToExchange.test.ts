import { beforeAll, describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { startLanguage } from '@/i18n/language';
import type { Translate } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { PLAIN_STYLE } from '@/model/looking';
import type { Actor, Project } from '@/model/types';
import { build as karawang } from '@/samples/karawang';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';

let t: Translate;
beforeAll(async () => {
  t = (await startLanguage('id')).t;
});

function exchange(project: Project, more: { ids?: 'own' | 'numbered'; frame?: number } = {}) {
  const frame = project.frames[more.frame ?? 0];
  if (!frame) throw new Error('exchange: no such frame');
  return projectToExchange(project, frame, { t, style: PLAIN_STYLE, result: null, ids: more.ids ?? 'own' });
}

const withActor = (project: Project, id: string, fields: Partial<Actor>): Project => {
  const known = project.actors[actorId(id)];
  if (!known) throw new Error('withActor: nobody of that id');
  return { ...project, actors: { ...project.actors, [id]: { ...known, ...fields } } };
};

describe('a frame on its way to other programs', () => {
  it('has actors and ties by name, in the reader’s words, with the colours of the map', () => {
    const { title, actors, ties } = exchange(karawang('id'));
    expect(title).toBe('Jual beli gabah, Karawang');
    expect(actors.map(({ name }) => name)).toEqual([
      'Koperasi Serba Usaha',
      'Koperasi Unit Desa',
      'Penggilingan Beras',
      'Petani / Kelompok Tani',
      'Sub Dolog',
      'Tengkulak',
    ]);
    const middleman = actors.at(-1);
    expect(middleman).toMatchObject({ id: 'tengkulak', place: [-160, 150], colour: '#e69f00' });
    expect(middleman?.values).toMatchObject({ kind: 'Orang', sector: 'Swasta', influence: 5, stance: -1 });
    expect(ties[0]).toMatchObject({
      source: 'kud',
      target: 'subdolog',
      direction: 'forward',
      weight: 2,
      colour: '#2b3340',
    });
    expect(ties[0]?.values).toMatchObject({ type: 'Barang', strength: 'Kuat', status: 'Sudah ada' });
  });

  it('says of everybody what anybody says yes to, and nothing of what nobody said', () => {
    const plain = exchange(makeMap('A-B')).actors;
    expect(plain.map(({ values }) => Object.keys(values))).toEqual([['kind'], ['kind']]);
    const woven = exchange(withActor(makeMap('A-B'), 'B', { weaver: true })).actors;
    expect(woven.map(({ values }) => values.weaver)).toEqual([false, true]);
  });

  it('leaves out ties whose end is not in the frame', () => {
    const map = makeMap('A-B B-C');
    const frames = map.frames.map((frame) => ({
      ...frame,
      place: Object.fromEntries(Object.entries(frame.place).filter(([id]) => id !== 'B')),
    }));
    expect(exchange({ ...map, frames })).toMatchObject({ actors: [{ name: 'A' }, { name: 'C' }], ties: [] });
  });

  it('gives names one line and nobody none', () => {
    const map = withActor(withActor(makeMap('A B C'), 'A', { name: ' Dinas\n Tani\u202E' }), 'B', {
      name: '\uFEFF',
    });
    expect(exchange(map).actors.map(({ name }) => name)).toEqual(['C', 'Dinas Tani', 'tanpa nama']);
  });

  it('has numbers for ids where names are masked: an id may be a name', () => {
    const { actors, ties } = exchange(karawang('id'), { ids: 'numbered', frame: 1 });
    expect(actors.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9']);
    const known = new Set(actors.map(({ id }) => id));
    for (const { source, target } of ties) expect(known.has(source) && known.has(target)).toBe(true);
  });

  it('is empty of an empty map', () => {
    expect(exchange(makeMap(''))).toEqual({ title: '', actors: [], ties: [] });
  });
});
