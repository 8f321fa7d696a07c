import { common } from './id/common';
import { home } from './id/home';
import { offline } from './id/offline';
import { problems } from './id/problems';
import { samples } from './id/samples';
import { saving } from './id/saving';

/** What the home screen says: as much as the first load needs. The rest follows with the editor. */
export const idFirst = { common, home, offline, problems, samples, saving } as const;
