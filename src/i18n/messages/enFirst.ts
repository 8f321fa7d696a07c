import { common } from './en/common';
import { home } from './en/home';
import { offline } from './en/offline';
import { problems } from './en/problems';
import { samples } from './en/samples';
import { saving } from './en/saving';

/** What the home screen says: as much as the first load needs. The rest follows with the editor. */
export const enFirst = { common, home, offline, problems, samples, saving } as const;
