import type { Sorting } from './columns';

/** How somebody looks at one of the tables; lasts as long as the project is open. */
export interface TableSettings {
  readonly sorting: Sorting;
  /** Columns that are shown or hidden against their own custom. */
  readonly switched: readonly string[];
  /** What the rows are filtered by. */
  readonly typed: string;
}

/** Whether a column is shown: by its own custom unless it was switched. */
export const isShown = (
  { id, isExtra = false }: { readonly id: string; readonly isExtra?: boolean },
  { switched }: TableSettings,
): boolean => isExtra === switched.includes(id);

/** The settings with one column shown that was hidden, or hidden that was shown. */
export function switchColumn(settings: TableSettings, id: string): TableSettings {
  const { switched } = settings;
  return {
    ...settings,
    switched: switched.includes(id) ? switched.filter((one) => one !== id) : [...switched, id],
  };
}
