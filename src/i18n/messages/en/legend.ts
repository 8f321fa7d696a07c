export const legend = {
  title: 'Map key',
  hide: 'Hide the key',
  show: 'Key',
  strong: 'strong tie',
  weak: 'weak tie',
  direction: 'direction of the tie',
  planned: 'planned',
  conflict: 'conflict',
  maturity: 'beads: know, like, trust, work together',
  noSector: 'sector not filled in',
  sizeBy: 'size: {{measure}}',
} as const;
