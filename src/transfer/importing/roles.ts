import { ACTOR_FIELDS, TIE_FIELDS } from '../exchange/types';

/** What a column of a list of actors can mean. `kept` goes into the notes under its heading; `id` is what ties name. */
export const ACTOR_ROLES = ['name', 'id', ...ACTOR_FIELDS, 'x', 'y', 'colour', 'kept', 'ignored'] as const;
/** What a column of a list of ties can mean. `strength` takes words and numbers (strong from 2 on). */
export const TIE_ROLES = ['from', 'to', 'direction', ...TIE_FIELDS, 'kept', 'ignored'] as const;
export type ImportRole = (typeof ACTOR_ROLES)[number] | (typeof TIE_ROLES)[number];
