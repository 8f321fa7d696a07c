/** Measures as files, for a spreadsheet or a statistics program. */
export const measuresFile = {
  command: 'Download measures (CSV)',
  title: 'Download measures (CSV)',
  hint: 'Measures of the state that is open, by your choices under “What counts”. Filters of the look change nothing.',
  form: 'Numbers written with',
  point: '0.5 and commas',
  comma: '0,5 and semicolons',
  formHint:
    'Choose “0,5 and semicolons” for Excel with Indonesian settings; the other for Excel in English, R or Python.',
  actors: 'Each actor',
  actorsHint: 'One row an actor: ties, brokerage, closeness, roles and more.',
  ties: 'Each tie',
  tiesHint: 'One row a tied pair, and whether the network falls apart without it.',
  network: 'The whole network',
  networkHint: 'One row: density, distance, centralization, clusters and stage.',
  masked: 'Names are written masked, as on screen.',
  waiting: 'Waiting for the analysis.',
  estimated:
    'The numbers are still estimates. Let the exact ones be computed in the panel Reading, then download.',
  failed: 'The measures could not be computed yet. Change something on the map to try again.',
  ofActors: 'measures-of-actors',
  ofTies: 'measures-of-ties',
  ofNetwork: 'measures-of-network',
  fileKind: 'CSV table',
} as const;
