export const legend = {
  title: 'Map key',
  hide: 'Hide the key',
  show: 'Key',
  thickThin: 'thick = strong, thin = weak',
  more: 'Full key',
  less: 'Short key',
  planned: 'planned',
  conflict: 'conflict',
  maturity: 'beads: know, like, trust, work together',
  noSector: 'sector not filled in',
  sizeBy: 'size: {{measure}}',
} as const;
