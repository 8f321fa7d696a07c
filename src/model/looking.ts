import type { MapFilter, MapStyle } from './types';

/** How a map looks until somebody chooses otherwise: colour by sector, shape by kind, names below. */
export const PLAIN_STYLE: MapStyle = {
  sizeBy: null,
  colourBy: 'sector',
  shapeBy: 'kind',
  labelBy: 'name',
  tieLabelBy: null,
};

/** Hides nothing. */
export const NO_FILTER: MapFilter = { sectors: [], kinds: [], roles: [], tieTypes: [], strengths: [] };

/** Whether a filter hides nothing. */
export function isNoFilter({ sectors, kinds, roles, tieTypes, strengths }: MapFilter): boolean {
  return [sectors, kinds, roles, tieTypes, strengths].every((hidden) => hidden.length === 0);
}
