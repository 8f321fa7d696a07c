import { EIGHT_COMPONENTS } from './content/components';
import { LEADERSHIP } from './content/leadership';
import { MAPPING } from './content/mapping';
import { MEASURES } from './content/measures';
import { PARTNERSHIP } from './content/partnership';
import { PRINCIPLES } from './content/principles';
import { REWEAVING } from './content/reweaving';
import type { Exercise } from './types';

/** Every exercise, in the order in which the training comes to it; guided mapping first, since all build on it. */
export const EXERCISES: readonly Exercise[] = [
  MAPPING,
  PRINCIPLES,
  MEASURES,
  REWEAVING,
  LEADERSHIP,
  PARTNERSHIP,
  EIGHT_COMPONENTS,
];
