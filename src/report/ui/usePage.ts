import { createContext, useContext } from 'react';
import type { ShownReport } from './useReport';

/** What every part of the page is drawn with. */
export interface ReportPage extends ShownReport {
  /** Words can be written over. */
  readonly canEdit: boolean;
  readonly isPhone: boolean;
  /** Which number a figure or table has, by the id of its block. */
  readonly numbers: ReadonlyMap<string, number>;
}

export const PageContext = createContext<ReportPage | null>(null);

/** The page around this part. Throws outside one. */
export function usePage(): ReportPage {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage: there is no report around this component');
  return page;
}
