import { CHANGE } from './change';
import { COMMUNITY } from './community';
import { CRAFTS } from './crafts';
import { FARMING } from './farming';
import { HOME_INDUSTRY } from './homeIndustry';
import { RICE } from './rice';
import { SCHOOL_CULTURAL } from './schoolCultural';
import { SCHOOL_EDUCATIONAL } from './schoolEducational';
import { SCHOOL_INSTITUTIONAL } from './schoolInstitutional';
import type { Template } from './types';

/** The templates, in the order of the list. */
export const TEMPLATES: readonly Template[] = [
  CHANGE,
  FARMING,
  CRAFTS,
  HOME_INDUSTRY,
  SCHOOL_EDUCATIONAL,
  SCHOOL_CULTURAL,
  SCHOOL_INSTITUTIONAL,
  RICE,
  COMMUNITY,
];
