import { components } from './exercises/components';
import { leadership } from './exercises/leadership';
import { mapping } from './exercises/mapping';
import { measures } from './exercises/measures';
import { partnership } from './exercises/partnership';
import { principles } from './exercises/principles';
import { reweaving } from './exercises/reweaving';

/** What the exercises of the training ask, check and answer. */
export const exercises = {
  mapping,
  principles,
  measures,
  reweaving,
  leadership,
  partnership,
  components,
} as const;
