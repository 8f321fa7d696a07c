import { page } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { NeighboursDialog } from '@/table/NeighboursDialog';
import { TableScreen } from '@/table/TableScreen';

/** The table of a project on the test's page, in the words of who uses it. */
export interface OpenTable extends FakeSession {
  readonly box: HTMLElement;
  /** A cell by the name of its row and the id of its column. */
  readonly cell: (row: string, column: string) => HTMLElement;
  readonly focus: (row: string, column: string) => void;
  /** Names in the order of the rows. */
  readonly names: () => string[];
  readonly selected: () => string[];
  /** Id of the column and name of the row that have the focus. */
  readonly focused: () => string;
}

export const grid = page.getByRole('grid');

/** Shows the whole table, as wide as a window. */
export async function openTable(
  project: Project,
  options: { readonly readOnly?: boolean; readonly isPhone?: boolean; readonly language?: Language } = {},
): Promise<OpenTable> {
  const { readOnly = false, isPhone = false, language = 'id' } = options;
  const fake = fakeSession(project, { readOnly });
  const box = await showIn(
    fake,
    <div style={{ display: 'flex', height: 560 }}>
      <TableScreen isPhone={isPhone} />
      <NeighboursDialog />
    </div>,
    { width: isPhone ? 360 : 1100, language },
  );
  const rows = () => [...box.querySelectorAll<HTMLElement>('tbody > tr')];
  const nameOf = (row: Element) => row.querySelector('th')?.textContent ?? '';
  const cell = (row: string, column: string) => {
    const found = rows()
      .find((one) => nameOf(one) === row)
      ?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (!found) throw new Error(`openTable: there is no ${column} of ${row}`);
    return found;
  };
  return {
    ...fake,
    box,
    cell,
    focus: (row, column) => cell(row, column).click(),
    names: () => rows().map(nameOf),
    selected: () => {
      const { actors, ties } = fake.session.view.getState().selection;
      return [...actors, ...ties].sort();
    },
    focused: () => {
      const element = document.activeElement;
      const row = element?.closest('tr');
      const column = element instanceof HTMLElement ? (element.dataset.column ?? '') : '';
      return `${column} ${row ? nameOf(row) : ''}`.trim();
    },
  };
}
