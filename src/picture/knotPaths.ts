import type { KnotIcon, KnotShape } from '@/appearance/actorLook';

/**
 * Outlines of knots round the origin, drawn for a knot of 100 px; the line on them belongs to the knot.
 */
export const OUTLINES: Readonly<Record<KnotShape, string>> = {
  circle: 'M-46 0a46 46 0 1 0 92 0a46 46 0 1 0 -92 0Z',
  hexagon: 'M0 -47L41 -23.5V23.5L0 47L-41 23.5V-23.5Z',
  square:
    'M-21 -43H21A22 22 0 0 1 43 -21V21A22 22 0 0 1 21 43H-21A22 22 0 0 1 -43 21V-21A22 22 0 0 1 -21 -43Z',
  building:
    'M-32 -45H32A13 13 0 0 1 45 -32V32A13 13 0 0 1 32 45H-32A13 13 0 0 1 -45 32V-32A13 13 0 0 1 -32 -45Z',
};

/** The second line inside the knot of an organisation. */
export const INNER_LINE =
  'M-27 -36H27A9 9 0 0 1 36 -27V27A9 9 0 0 1 27 36H-27A9 9 0 0 1 -36 27V-27A9 9 0 0 1 -27 -36Z';

/** Side of the square in which icons are drawn, from its upper left corner, with round lines 2 wide. */
export const ICON_SIDE = 24;

/** Lines of the icons in knots: Lucide's (ISC licence), as one path each, so that files can draw them too. */
export const ICONS: Readonly<Record<Exclude<KnotIcon, 'none'>, string>> = {
  community:
    'M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4M5 21h14',
  private:
    'M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05',
  cooperative:
    'M11 17l2 2a1 1 0 1 0 3-3M14 14l2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4M21 3l1 11h-2M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8',
  government:
    'M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7',
  finance:
    'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM6 12h.01M18 12h.01',
  academia:
    'M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0zM22 10v6M6 12.5V16a6 3 0 0 0 12 0v-3.5',
  media:
    'M15 18h-5M18 14h-8M4 22h16a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16a2 2 0 0 1-4 0v-9a2 2 0 0 1 2-2h2M11 6h6a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1Z',
  legislature:
    'M14 13l-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381M16 16l6-6M21.5 10.5l-8-8M8 8l6-6M8.5 7.5l8 8',
  person: 'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2M8 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  group:
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M16 3.128a4 4 0 0 1 0 7.744M22 21v-2a4 4 0 0 0-3-3.87M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  unit: 'M5 3h4a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2ZM7 11v4a2 2 0 0 0 2 2h4M15 13h4a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2Z',
  organisation:
    'M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16',
  stronglyAgainst: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM8 12h8',
  against: 'M5 12h14',
  neutral: 'M5 9L19 9M5 15L19 15',
  for: 'M5 12h14M12 5v14',
  stronglyFor: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM8 12h8M12 8v8',
};
