import type { Worksheet } from '../types';
import { ADJUSTMENTS } from './adjustments';
import { COMPONENTS } from './components';
import { CRITERIA } from './criteria';
import { FORMS } from './forms';
import { NORMS } from './norms';
import { PARTNERSHIP } from './partnership';
import { READINESS } from './readiness';
import { TIE_PLAN } from './tiePlan';
import { TRAITS } from './traits';

/** The id of the sheet that is a view of the actors themselves, beside those that are filled in. */
export const STAKEHOLDERS = 'stakeholders';

/** Every worksheet, in the order in which a project comes to need them. */
export const WORKSHEETS: readonly Worksheet[] = [
  COMPONENTS,
  NORMS,
  TIE_PLAN,
  PARTNERSHIP,
  READINESS,
  FORMS,
  CRITERIA,
  TRAITS,
  ADJUSTMENTS,
];
