import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ActorReading } from '@/analysis/ui/ActorReading';
import { DetailsPanel } from '@/inspector/ui/DetailsPanel';
import { changeActors } from '@/model/edits/actors';
import { type ActorId, actorId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { actorSchema } from '@/model/schema';
import type { Actor } from '@/model/types';
import { select } from '@/session/view';

const A = actorId('Petani');
const B = actorId('KUD');

/** The details of actors of a small map. */
async function open(actors: readonly ActorId[], fields: Partial<Omit<Actor, 'id'>> = {}) {
  const start = makeMap('Petani=Tengkulak Tengkulak>KUD');
  const known = Object.fromEntries(actors.map((id) => [id, { ...start.actors[id], ...fields }]));
  const fake = fakeSession({ ...start, actors: { ...start.actors, ...known } });
  select(fake.session.view, actors);
  const box = await showIn(fake, <DetailsPanel ActorReading={ActorReading} />);
  return { ...fake, box };
}

const actorOf = ({ document }: FakeSession, id: ActorId) => document.getProject().actors[id];
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('the details of one actor', () => {
  it('have a control for every field of the document', async () => {
    const { box } = await open([A]);
    const names = Object.keys(actorSchema.shape).filter((name) => name !== 'id');
    const without = names.filter((name) => {
      const place = box.querySelector(`[data-field="${name}"]`);
      return !place?.querySelector('input, select, textarea, [role="radio"]');
    });
    expect(names.length).toBeGreaterThanOrEqual(14);
    expect(without).toEqual([]);
  });

  it('rename it while typing, as one step that undo takes back', async () => {
    const fake = await open([A]);
    await userEvent.fill(field('Nama'), '');
    await userEvent.type(field('Nama'), 'Kelompok Tani');
    expect(actorOf(fake, A)?.name).toBe('Kelompok Tani');
    expect(fake.document.edits.map((edit) => edit.burst)).toContain('actor:Petani:name');
    expect(fake.document.steps()).toHaveLength(1);
    fake.session.undo();
    await expect.element(field('Nama')).toHaveValue('Petani');
  });

  it('put back with Esc what was there on entering, and keep the selection', async () => {
    const fake = await open([A], { role: 'menanam padi' });
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await userEvent.click(field('Peran atau tugas'));
    await userEvent.keyboard('x{Escape}');
    document.removeEventListener('keydown', listen);
    expect(actorOf(fake, A)?.role).toBe('menanam padi');
    expect(heard).toEqual(['x']);
  });

  it('put the name back when it is left empty', async () => {
    const fake = await open([A]);
    await userEvent.fill(field('Nama'), '');
    await userEvent.tab();
    expect(actorOf(fake, A)?.name).toBe('Petani');
  });

  it('keep focus and caret while somebody changes something else', async () => {
    const fake = await open([A]);
    await userEvent.click(field('Nama'));
    await userEvent.keyboard('{Home}Bu ');
    fake.document.apply(changeActors(fake.document.getProject(), [A, B], { influence: 4, notes: 'baru' }));
    await userEvent.keyboard('Sri ');
    expect(actorOf(fake, A)?.name).toBe('Bu Sri Petani');
    await expect.element(field('Nama')).toHaveFocus();
  });

  it('say when a text has reached its limit', async () => {
    await open([A], { name: 'a'.repeat(LIMITS.name - 1) });
    await expect.element(page.getByText('batas 200 karakter')).not.toBeInTheDocument();
    await userEvent.click(field('Nama'));
    await userEvent.keyboard('{End}bcd');
    await expect.element(page.getByText('batas 200 karakter')).toBeVisible();
    await expect.element(field('Nama')).toHaveValue(`${'a'.repeat(LIMITS.name - 1)}b`);
  });

  it('add what it has with Enter and by leaving, and remove it with the cross', async () => {
    const fake = await open([A], { has: ['lahan'] });
    await userEvent.type(field('Yang dipunyai'), 'gabah{Enter}GABAH{Enter}tenaga');
    await userEvent.tab();
    expect(actorOf(fake, A)?.has).toEqual(['lahan', 'gabah', 'tenaga']);
    await userEvent.click(page.getByRole('button', { name: 'Hapus lahan' }));
    expect(actorOf(fake, A)?.has).toEqual(['gabah', 'tenaga']);
  });

  it('list the ties with direction, and open the one that is pressed', async () => {
    const fake = await open([B]);
    await userEvent.click(page.getByRole('button', { name: /dari Tengkulak/ }));
    expect([...fake.session.view.getState().selection.ties]).toEqual(['Tengkulak>KUD']);
    await expect.element(page.getByRole('button', { name: 'Balik arah' })).toBeVisible();
  });

  it('delete the actor, and then say how to select another', async () => {
    const fake = await open([A]);
    await userEvent.click(page.getByRole('button', { name: 'Hapus', exact: true }));
    expect(actorOf(fake, A)).toBeUndefined();
    await expect.element(page.getByText('Belum ada yang dipilih')).toBeVisible();
  });
});

describe('the sector of an actor', () => {
  const sector = () => page.getByRole('combobox', { name: 'Sektor' });

  it('is chosen from the known ones', async () => {
    const fake = await open([A]);
    await userEvent.click(sector());
    await userEvent.click(page.getByRole('option', { name: 'Koperasi' }));
    expect(actorOf(fake, A)?.sector).toBe('cooperative');
    await expect.element(sector()).toHaveValue('Koperasi');
  });

  it('may be any text, also one that begins like a known one', async () => {
    const fake = await open([A]);
    await userEvent.type(sector(), 'pemerintah desa');
    expect(actorOf(fake, A)?.sector).toBe('pemerintah desa');
    expect(fake.document.steps()).toHaveLength(1);
  });

  it('goes back to what it was with Esc', async () => {
    const fake = await open([A], { sector: 'finance' });
    await userEvent.type(sector(), 'x');
    expect(actorOf(fake, A)?.sector).toBe('Lembaga keuanganx');
    await userEvent.keyboard('{Escape}{Escape}');
    expect(actorOf(fake, A)?.sector).toBe('finance');
  });
});

describe('the details of several actors', () => {
  it('say how many, and where they differ', async () => {
    const fake = await open([A, B]);
    fake.document.apply(changeActors(fake.document.getProject(), [A], { circle: 'internal' }));
    await expect.element(page.getByText('2 aktor')).toBeVisible();
    await expect.element(page.getByText('Lingkaran · beragam')).toBeVisible();
    await expect.element(field('Nama')).not.toBeInTheDocument();
  });

  it('change all of them as one edit', async () => {
    const fake = await open([A, B]);
    await userEvent.click(page.getByRole('radio', { name: 'Unit kerja' }));
    expect(fake.document.edits).toHaveLength(1);
    expect(fake.document.edits[0]?.label).toEqual({ verb: 'changeActors', name: '', count: 2 });
    expect([actorOf(fake, A)?.kind, actorOf(fake, B)?.kind]).toEqual(['unit', 'unit']);
  });

  it('put one network on all and leave the others of each as they were', async () => {
    const fake = await open([A, B]);
    fake.document.apply(changeActors(fake.document.getProject(), [A], { networks: ['strategic'] }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Personal' }));
    expect(actorOf(fake, A)?.networks).toEqual(['personal', 'strategic']);
    expect(actorOf(fake, B)?.networks).toEqual(['personal']);
  });

  it('put back with Esc what each of them had', async () => {
    const fake = await open([A, B]);
    fake.document.apply(changeActors(fake.document.getProject(), [A], { role: 'menanam' }));
    await userEvent.type(field('Peran atau tugas'), 'menjual');
    expect(actorOf(fake, B)?.role).toBe('menjual');
    await userEvent.keyboard('{Escape}');
    expect([actorOf(fake, A)?.role, actorOf(fake, B)?.role]).toEqual(['menanam', '']);
  });
});
