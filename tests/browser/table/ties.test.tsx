import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId, tieId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import { select } from '@/session/view';
import { type OpenTable, openTable } from './openTable';

const { keyboard } = userEvent;
const drawn = ({ document, session }: OpenTable) =>
  visibleTies(document.getProject(), session.frame()).map(({ source, target }) => `${source}-${target}`);

async function openTies(drawing: string): Promise<OpenTable> {
  const table = await openTable(makeMap(drawing));
  await userEvent.click(page.getByRole('tab', { name: 'Ikatan' }));
  return table;
}

describe('the table of ties', () => {
  it('ties two actors that are found by a part of their name', async () => {
    const table = await openTies('Ani Budi Citra');
    await userEvent.fill(page.getByRole('combobox', { name: 'Dari aktor' }), 'bu');
    await keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Ke aktor' })).toHaveFocus();
    await keyboard('ci{Enter}');
    await expect.element(page.getByRole('button', { name: 'Tambah ikatan' })).toHaveFocus();
    await keyboard('{Enter}');
    await expect.poll(() => drawn(table)).toEqual(['Budi-Citra']);
    await expect.element(page.getByText('Terhubung: Budi – Citra')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Dari aktor' })).toHaveFocus();
  });

  it('refuses in words a tie of an actor to itself', async () => {
    const table = await openTies('Ani Budi');
    await userEvent.fill(page.getByRole('combobox', { name: 'Dari aktor' }), 'ani');
    await keyboard('{Enter}');
    await keyboard('ani{Enter}');
    await expect.element(page.getByRole('button', { name: 'Tambah ikatan' })).toHaveFocus();
    await keyboard('{Enter}');
    await expect.element(page.getByText('Aktor tidak dapat diikat dengan dirinya sendiri')).toBeVisible();
    expect(drawn(table)).toEqual([]);
  });

  it('changes an end, but not to the other end', async () => {
    const table = await openTies('A-B C');
    table.focus('A', 'target');
    await keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Ke, A – B' })).toHaveFocus();
    await keyboard('c{Enter}');
    await expect.poll(() => drawn(table)).toEqual(['A-C']);
    await expect.poll(table.focused).toBe('target A');
    await keyboard('{Enter}');
    await keyboard('a{Enter}');
    expect(drawn(table)).toEqual(['A-C']);
    expect(table.session.notices.getState().list.at(-1)?.notice.kind).toBe('selfTie');
  });

  it('takes a mouse to choose an actor from the list', async () => {
    const table = await openTies('A-B C');
    table.focus('A', 'target');
    await keyboard('{Enter}');
    await userEvent.click(page.getByRole('option', { name: 'C' }));
    await expect.poll(() => drawn(table)).toEqual(['A-C']);
  });

  it('changes strength and reason in their place', async () => {
    const table = await openTies('A-B');
    table.focus('A', 'strength');
    await keyboard('{Enter}');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kekuatan, A – B' }), 'strong');
    await keyboard('{Enter}');
    table.focus('A', 'reason');
    await keyboard('satu kantor{Shift>}{Enter}{/Shift}sejak 2019{Enter}');
    const tie = table.session.frame().ties[tieId('A-B')];
    expect(tie).toMatchObject({ strength: 'strong', reason: 'satu kantor\nsejak 2019' });
  });

  it('shares its selection with the map', async () => {
    const table = await openTies('A-B B-C');
    select(table.session.view, [], [tieId('B-C')]);
    await expect.element(page.getByRole('checkbox', { name: 'Pilih B – C' })).toBeChecked();
    await userEvent.click(page.getByRole('checkbox', { name: 'Pilih A – B' }));
    expect(table.selected()).toEqual(['A-B', 'B-C']);
  });
});

describe('the neighbours of an actor', () => {
  it('are connected one after the other and removed one by one', async () => {
    const table = await openTable(makeMap('A-B C D'));
    table.focus('A', 'neighbours');
    await expect.element(page.getByRole('dialog', { name: 'Tetangga A' })).toBeVisible();
    const field = page.getByRole('combobox', { name: 'Hubungkan ke' });
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, 'c');
    await keyboard('{Enter}');
    await expect.poll(() => drawn(table)).toContain('A-C');
    await expect.element(field).toHaveValue('');
    await userEvent.fill(field, 'd');
    await keyboard('{Enter}');
    await expect.poll(() => drawn(table)).toContain('A-D');
    await userEvent.click(page.getByRole('button', { name: 'Hapus ikatan dengan B' }));
    await expect.poll(() => drawn(table).sort()).toEqual(['A-C', 'A-D']);
    await userEvent.click(
      page.getByRole('button', { name: 'Lihat tetangga C' }).or(page.getByTitle('Lihat tetangga C')).first(),
    );
    await expect.element(page.getByRole('dialog', { name: 'Tetangga C' })).toBeVisible();
    expect(table.session.view.getState().selection.actors.has(actorId('C'))).toBe(true);
  });

  it('ask who is to be connected when nobody is selected', async () => {
    const table = await openTable(makeMap('A B'), { isPhone: true });
    table.session.view.setState({ dialog: 'neighbours' });
    await userEvent.fill(page.getByRole('combobox', { name: 'Dari aktor' }), 'a');
    await keyboard('{Enter}');
    await userEvent.fill(page.getByRole('combobox', { name: 'Hubungkan ke' }), 'b');
    await keyboard('{Enter}');
    await expect.poll(() => drawn(table)).toEqual(['A-B']);
  });
});

it('on a phone a press on a card opens its details, and a tick adds it', async () => {
  const table = await openTable(makeMap('A-B C'), { isPhone: true });
  await userEvent.click(page.getByRole('checkbox', { name: 'Pilih A' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'Pilih B' }));
  expect(table.selected()).toEqual(['A', 'B']);
  await userEvent.click(page.getByTitle('C', { exact: true }));
  expect(table.selected()).toEqual(['C']);
  expect(table.session.view.getState().sheet).toBe('details');
});
