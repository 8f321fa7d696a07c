import type { SectionId } from '../types';
import { bottlenecks } from './bottlenecks';
import { comparison } from './comparison';
import { duties } from './duties';
import { grid } from './grid';
import { after, before } from './maps';
import { measures } from './measures';
import { path } from './path';
import { plan } from './plan';
import { proposals } from './proposals';
import { purpose } from './purpose';
import { reflection } from './reflection';
import { stage } from './stage';
import { stakeholders } from './stakeholders';
import type { SectionSpec } from './types';

/** Every section that a report can have. */
export const SECTION_SPECS: Readonly<Record<SectionId, SectionSpec>> = {
  purpose,
  stakeholders,
  grid,
  before,
  measures,
  bottlenecks,
  stage,
  path,
  after,
  comparison,
  duties,
  proposals,
  plan,
  reflection,
};
