import { common } from './id/common';
import { home } from './id/home';
import { problems } from './id/problems';
import { samples } from './id/samples';
import { saving } from './id/saving';

/** What the home screen says: as much as the first load needs. The rest follows with the editor. */
export const idFirst = { common, home, problems, samples, saving } as const;
