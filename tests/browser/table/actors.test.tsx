import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId } from '@/model/ids';
import { select, show } from '@/session/view';
import { grid, openTable } from './openTable';

const { keyboard } = userEvent;
const actor = (table: Awaited<ReturnType<typeof openTable>>, id: string) =>
  table.document.getProject().actors[actorId(id)];

describe('editing a cell', () => {
  it('begins with Enter, is saved with Enter, and goes down', async () => {
    const table = await openTable(makeMap('A-B C'));
    table.focus('A', 'name');
    await keyboard('{Enter}');
    await keyboard('Bappeda{Enter}');
    expect(actor(table, 'A')?.name).toBe('Bappeda');
    await expect.poll(table.focused).toBe('name B');
    expect(table.document.steps()).toHaveLength(1);
  });

  it('begins with a letter, which replaces what was there, and is given up with Esc', async () => {
    const table = await openTable(makeMap('A-B'));
    table.focus('A', 'role');
    await keyboard('p');
    await keyboard('upuk{Escape}');
    expect(actor(table, 'A')?.role).toBe('');
    await keyboard('pupuk{Tab}');
    expect(actor(table, 'A')?.role).toBe('pupuk');
    await expect.poll(table.focused).toBe('has A');
  });

  it('leaves a name as it is when nothing is left of it', async () => {
    const table = await openTable(makeMap('A-B'));
    table.focus('A', 'name');
    await keyboard('{F2}{Backspace}{Enter}');
    expect(actor(table, 'A')?.name).toBe('A');
  });

  it('takes lists with semicolons and sectors by their word', async () => {
    const table = await openTable(makeMap('A-B'));
    table.focus('A', 'has');
    await keyboard('lahan; alat{Enter}');
    expect(actor(table, 'A')?.has).toEqual(['lahan', 'alat']);
    table.focus('A', 'sector');
    await keyboard('pemerintah{Enter}');
    expect(actor(table, 'A')?.sector).toBe('government');
    expect(table.cell('A', 'sector').textContent).toBe('Pemerintah');
  });

  it('offers choices in the list of the system', async () => {
    const table = await openTable(makeMap('A-B'));
    table.focus('A', 'influence');
    await keyboard('{Enter}');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Pengaruh, A' }), '4');
    await keyboard('{Enter}');
    expect(actor(table, 'A')?.influence).toBe(4);
    expect(table.cell('A', 'influence').textContent).toBe('4 · Besar');
  });

  it('is refused for names that are masked, with the reason', async () => {
    const table = await openTable(makeMap('Ani-Budi'));
    table.session.view.setState({ names: 'initials' });
    await expect.element(grid.getByRole('rowheader', { name: 'A', exact: true })).toBeVisible();
    table.focus('A', 'name');
    await keyboard('{F2}');
    expect(table.box.querySelector('tbody input:not([type=checkbox])')).toBeNull();
    expect(table.cell('A', 'name').title).toContain('Nama sedang disamarkan');
  });
});

describe('walking the grid', () => {
  it('is one tab stop, and arrows, Home and End move between cells', async () => {
    const table = await openTable(makeMap('A-B C'));
    expect(table.box.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    table.focus('B', 'name');
    await keyboard('{ArrowDown}');
    await expect.poll(table.focused).toBe('name C');
    await keyboard('{ArrowUp}{ArrowRight}');
    await expect.poll(table.focused).toBe('kind B');
    await keyboard('{Control>}{Home}{/Control}{ArrowRight}');
    await expect.poll(table.focused).toBe('name A');
    await keyboard('{End}');
    await expect.poll(table.focused).toBe('clustering A');
    expect(table.box.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
  });

  it('draws few of two thousand rows, and still knows which one it is', async () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `P${String(index).padStart(4, '0')}`);
    const table = await openTable(makeMap(names.join(' ')));
    expect(table.names().length).toBeLessThan(60);
    table.focus('P0000', 'name');
    await keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => table.focused().split(' ')[1]).toBe('P1999');
    const row = table.cell('P1999', 'name').closest('tr');
    expect(row?.getAttribute('aria-rowindex')).toBe('2001');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '2001');
  });
});

describe('sorting', () => {
  it('goes by any measure, the highest first, with those that have none last', async () => {
    const table = await openTable(makeMap('A-B B-C A-C C-D E'));
    await userEvent.click(page.getByRole('columnheader', { name: 'Keeratan sekeliling (0–1)' }));
    await expect
      .element(page.getByRole('columnheader', { name: 'Keeratan sekeliling (0–1)' }))
      .toHaveAttribute('aria-sort', 'descending');
    expect(table.names()).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(table.cell('E', 'clustering').textContent).toBe('–');
    expect(table.cell('E', 'clustering').title).not.toBe('–');
    await userEvent.click(page.getByRole('columnheader', { name: 'Keeratan sekeliling (0–1)' }));
    expect(table.names()).toEqual(['C', 'A', 'B', 'D', 'E']);
  });

  it('can be done with the keys', async () => {
    const table = await openTable(makeMap('A-B B-C'));
    table.focus('A', 'name');
    await keyboard('{ArrowUp}{Enter}');
    expect(table.names()).toEqual(['C', 'B', 'A']);
  });
});

describe('selecting rows', () => {
  it('is shared with the map in both directions', async () => {
    const table = await openTable(makeMap('A-B C'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Pilih B' }));
    expect(table.selected()).toEqual(['B']);
    select(table.session.view, [actorId('C')]);
    await expect.element(page.getByRole('checkbox', { name: 'Pilih C' })).toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Pilih B' })).not.toBeChecked();
  });

  it('takes a range with Shift and all with Ctrl and A, but no ties that are not seen', async () => {
    const table = await openTable(makeMap('A-B C D'));
    table.focus('A', 'name');
    await keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(table.selected()).toEqual(['A', 'B', 'C']);
    await keyboard('{Control>}a{/Control}');
    expect(table.selected()).toEqual(['A', 'B', 'C', 'D']);
    await keyboard('{Escape}');
    expect(table.selected()).toEqual([]);
  });

  it('lets one column of all of them be set at once, as one step', async () => {
    const table = await openTable(makeMap('A-B C'));
    table.focus('A', 'name');
    await keyboard('{Control>}a{/Control}');
    await userEvent.click(page.getByRole('button', { name: 'Ubah bersama' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kolom' }), 'sector');
    await userEvent.fill(page.getByRole('combobox', { name: 'Isi baru' }), 'Swasta');
    await userEvent.click(page.getByRole('button', { name: 'Terapkan ke 3 baris' }));
    expect(['A', 'B', 'C'].map((id) => actor(table, id)?.sector)).toEqual(['private', 'private', 'private']);
    expect(table.document.steps()).toHaveLength(1);
  });

  it('deletes them with a notice, keeps the focus near, and undo brings them back', async () => {
    const table = await openTable(makeMap('A-B B-C'));
    table.focus('B', 'name');
    await keyboard('{Delete}');
    await expect.poll(table.names).toEqual(['A', 'C']);
    await expect.poll(table.focused).toBe('name C');
    expect(table.session.notices.getState().list.at(-1)?.notice.kind).toBe('done');
    table.session.undo();
    await expect.poll(table.names).toEqual(['A', 'B', 'C']);
    // The row that is back has the focus again: keys must act on the row that shows it.
    await expect.poll(table.focused).toBe('name B');
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });
});

it('an actor that is to be shown comes into sight, and the keys go on from it', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `P${String(index).padStart(3, '0')}`);
  const table = await openTable(makeMap(names.join(' ')));
  show(table.session.view, [actorId('P400')]);
  await expect.element(page.getByRole('rowheader', { name: 'P400' })).toBeVisible();
  expect(table.cell('P400', 'kind').closest('tr')?.querySelector('[tabindex="0"]')).not.toBeNull();
});

describe('adding and filtering', () => {
  it('adds one name after the other and matches one that is there', async () => {
    const table = await openTable(makeMap('A-B'));
    await userEvent.type(page.getByLabelText('Nama aktor baru di tabel'), 'Dinas Sosial{Enter}b{Enter}');
    await expect.poll(table.names).toEqual(['A', 'B', 'Dinas Sosial']);
    await expect.element(page.getByText('Sudah ada dan kini dipilih: B')).toBeVisible();
    expect(table.selected()).toEqual(['B']);
  });

  it('shows the rows that have the words, and what the filter of the map leaves', async () => {
    const table = await openTable(makeMap('Ani-Budi Citra'));
    await userEvent.fill(page.getByRole('searchbox'), 'bud');
    // Ani is tied to Budi, which is in her row too.
    await expect.poll(table.names).toEqual(['Ani', 'Budi']);
    await userEvent.fill(page.getByRole('searchbox'), 'xyz');
    await expect.element(page.getByText('Tidak ada baris yang cocok')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), '');
    table.session.view.setState(({ filter }) => ({ filter: { ...filter, kinds: ['person'] } }));
    await expect.element(page.getByText('3 disembunyikan oleh saringan peta')).toBeVisible();
  });

  it('shows and hides columns', async () => {
    await openTable(makeMap('A-B'));
    expect(page.getByRole('columnheader', { name: 'Lingkaran' }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Kolom' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Lingkaran', exact: true }));
    await expect.element(page.getByRole('columnheader', { name: 'Lingkaran' })).toBeInTheDocument();
  });
});

it('a project that can only be read is shown and not changed', async () => {
  const table = await openTable(makeMap('A-B'), { readOnly: true });
  table.focus('A', 'name');
  await keyboard('{F2}x{Enter}{Delete}');
  expect(table.document.edits).toEqual([]);
  expect(page.getByLabelText('Nama aktor baru di tabel').query()).toBeNull();
});

describe('what the table says of an addition', () => {
  const said = (table: Awaited<ReturnType<typeof openTable>>) =>
    [...table.box.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' ');

  it('shows no name once names are masked, nor while they are', async () => {
    const table = await openTable(makeMap('Bappeda'));
    const field = page.getByRole('textbox', { name: 'Nama aktor baru di tabel' });
    await field.fill('KUD Makmur');
    await keyboard('{Enter}');
    await expect.poll(() => said(table)).toContain('KUD Makmur');
    table.session.view.setState({ names: 'hidden' });
    await expect.poll(() => said(table)).not.toContain('KUD Makmur');
    await field.fill('bappeda');
    await keyboard('{Enter}');
    await expect.poll(() => said(table)).toContain('Sudah');
    expect(said(table)).not.toContain('Bappeda');
  });
});
