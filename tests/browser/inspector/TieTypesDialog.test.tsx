import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { TieTypesDialog } from '@/inspector/ui/TieTypesDialog';
import { presetTieType } from '@/model/defaults';
import { addTieType } from '@/model/edits/project';
import { tieTypesInOrder } from '@/model/select';

async function open() {
  const fake = fakeSession(makeMap('A-B B-C'));
  fake.session.view.setState({ dialog: 'tieTypes' });
  await showIn(fake, <TieTypesDialog />);
  return { ...fake, types: () => tieTypesInOrder(fake.document.getProject()) };
}

const addGoods = (fake: Awaited<ReturnType<typeof open>>) =>
  fake.document.apply(addTieType({ ...presetTieType('goods'), order: 1 }));

describe('the list of tie types', () => {
  it('never lets the last one go', async () => {
    await open();
    await expect
      .element(page.getByRole('button', { name: 'Jenis terakhir tidak bisa dihapus.' }))
      .toBeDisabled();
  });

  it('renames a type while typing, as one step', async () => {
    const { document, types } = await open();
    await userEvent.type(page.getByLabelText('Nama jenis'), 'Obrolan');
    expect(types()[0]?.name).toBe('Obrolan');
    expect(document.steps()).toHaveLength(1);
  });

  it('adds a preset that is not there yet, under its name', async () => {
    const { document, types } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Tambah jenis' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Uang' }));
    expect(types().map((type) => type.preset)).toEqual(['communication', 'money']);
    expect(document.getHistory().undo).toMatchObject({ verb: 'addTieType', name: 'Uang' });
  });

  it('adds a type of the user’s own that looks like no other', async () => {
    const { types } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Tambah jenis' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Jenis sendiri' }));
    const [first, own] = types();
    expect(own).toMatchObject({ preset: null, name: 'Jenis baru' });
    expect([own?.colour, own?.dash]).not.toEqual([first?.colour, first?.dash]);
  });

  it('changes colour and line, which are named in words', async () => {
    const { types } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Warna dan garis Komunikasi' }));
    await userEvent.click(page.getByRole('radio', { name: 'Hijau' }));
    await userEvent.click(page.getByRole('radio', { name: 'Titik-titik' }));
    expect(types()[0]).toMatchObject({ colour: 4, dash: 'dot' });
  });

  it('moves a type down', async () => {
    const fake = await open();
    addGoods(fake);
    await userEvent.click(page.getByRole('button', { name: 'Turunkan Komunikasi' }));
    expect(fake.types().map((type) => type.id)).toEqual(['goods', TALK]);
  });

  it('asks for an heir before a type in use goes, and hands its ties on', async () => {
    const fake = await open();
    addGoods(fake);
    await userEvent.click(page.getByRole('button', { name: 'Hapus Komunikasi' }));
    await expect.element(page.getByText('Komunikasi dipakai 2 ikatan.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Hapus jenis ini' }));
    expect(fake.types().map((type) => type.id)).toEqual(['goods']);
    const ties = Object.values(fake.session.frame().ties);
    expect(ties.map((tie) => tie.type)).toEqual(['goods', 'goods']);
    fake.session.undo();
    expect(Object.values(fake.session.frame().ties).map((tie) => tie.type)).toEqual([TALK, TALK]);
  });

  it('lets a type that nobody uses go at once', async () => {
    const fake = await open();
    addGoods(fake);
    await userEvent.click(page.getByRole('button', { name: 'Hapus Barang' }));
    expect(fake.types().map((type) => type.id)).toEqual([TALK]);
  });
});
