import type { AnalysisResult } from '@/analysis/types';
import type { Project } from '@/model/types';

/** Undefined is null, an empty cell; numbers are written with full precision. */
export type Cell = string | number | boolean | null;

/** Rows under names of columns that other programs rely on: they are a contract, the same in every language. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A network with its measures, as they are given away. */
export interface Measured {
  /** For the names: masked while names are. */
  readonly project: Project;
  readonly result: AnalysisResult;
}

/** What stands between entries of a list in one cell. */
export const LIST_MARK = '|';
