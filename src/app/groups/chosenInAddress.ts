import { GROUPS_PATH } from '../route';
import { MOST_MAPS } from './types';

/** Which projects the address names, so that going back from one of them finds all of them again. */
export function chosenInAddress(): readonly string[] {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '');
  const keys = (query.get('maps') ?? '').split(',').filter(Boolean);
  return [...new Set(keys)].slice(0, MOST_MAPS);
}

/** Writes them into the address, without a new step of the browser's history. */
export function rememberChosen(keys: readonly string[]): void {
  const query = keys.length > 0 ? `?maps=${keys.join(',')}` : '';
  history.replaceState(history.state, '', `#${GROUPS_PATH}${query}`);
}
