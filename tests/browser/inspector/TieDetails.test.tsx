import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ActorReading } from '@/analysis/ui/ActorReading';
import { DetailsPanel } from '@/inspector/ui/DetailsPanel';
import { type TieId, tieId } from '@/model/ids';
import { tieSchema } from '@/model/schema';
import { select } from '@/session/view';

const SOLD = tieId('Petani>Tengkulak');

/** The details of ties of a small map. */
async function open(ties: readonly TieId[]) {
  const map = makeMap('Petani>Tengkulak Tengkulak=KUD Petani-Tengkulak', {
    ties: { 'Petani>Tengkulak': { provenance: 'inferred' } },
  });
  const fake = fakeSession(map);
  select(fake.session.view, [], ties);
  const box = await showIn(fake, <DetailsPanel ActorReading={ActorReading} />);
  return { ...fake, box };
}

const tieOf = ({ session }: FakeSession, id: TieId) => session.frame().ties[id];

describe('the details of one tie', () => {
  it('have a control for every field of the document', async () => {
    const { box } = await open([SOLD]);
    const names = Object.keys(tieSchema.shape).filter((name) => name !== 'id');
    const without = names.filter((name) => {
      const place = box.querySelector(`[data-field="${name}"]`);
      return !place?.querySelector('input, select, textarea, [role="radio"], button');
    });
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(without).toEqual([]);
  });

  it('turn the tie round', async () => {
    const fake = await open([SOLD]);
    await userEvent.click(page.getByRole('button', { name: 'Balik arah' }));
    expect(tieOf(fake, SOLD)).toMatchObject({ source: 'Tengkulak', target: 'Petani', direction: 'forward' });
    expect(fake.document.steps()).toHaveLength(1);
  });

  it('say in plain words how the tie is known, and what changes with another choice', async () => {
    const fake = await open([SOLD]);
    await expect.element(page.getByText('Ini kesimpulan pembuat peta')).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Dari mana kita tahu'), 'Disebut dalam sumber');
    expect(tieOf(fake, SOLD)?.provenance).toBe('stated');
    await expect.element(page.getByText('menyebut ikatan ini dengan jelas')).toBeVisible();
  });

  it('take back to "not said" what may be unsaid', async () => {
    const fake = await open([SOLD]);
    await userEvent.selectOptions(page.getByLabelText('Dari mana kita tahu'), 'Belum diisi');
    expect(tieOf(fake, SOLD)?.provenance).toBeNull();
  });

  it('list what else joins the same two, and open it', async () => {
    const fake = await open([SOLD]);
    const others = page.getByRole('region', { name: 'Ikatan lain di antara keduanya' });
    await userEvent.click(others.getByRole('button'));
    expect([...fake.session.view.getState().selection.ties]).toEqual(['Petani-Tengkulak']);
  });

  it('show an end on the map when it is pressed', async () => {
    const fake = await open([SOLD]);
    await userEvent.click(page.getByRole('button', { name: 'Petani', exact: true }));
    expect(fake.session.view.getState().camera).toEqual({ move: 'show', actors: ['Petani'] });
    await expect.element(page.getByRole('textbox', { name: 'Nama' })).toHaveValue('Petani');
  });
});

describe('the details of several ties', () => {
  it('change all of them as one edit', async () => {
    const fake = await open([SOLD, tieId('Tengkulak=KUD')]);
    await expect.element(page.getByText('Kekuatan · beragam')).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Kuat' }));
    expect(fake.document.edits).toHaveLength(1);
    expect(tieOf(fake, SOLD)?.strength).toBe('strong');
  });

  it('write a reason to all of them as one step', async () => {
    const fake = await open([SOLD, tieId('Tengkulak=KUD')]);
    await userEvent.type(page.getByLabelText('Mengapa ikatan ini ada'), 'jual beli');
    expect(fake.document.steps()).toHaveLength(1);
    expect(tieOf(fake, tieId('Tengkulak=KUD'))?.reason).toBe('jual beli');
  });
});
