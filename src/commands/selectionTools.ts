/** Commands that line up several actors, in the order in which they are offered. */
export const ALIGNING = [
  'alignLeft',
  'alignCentre',
  'alignRight',
  'alignTop',
  'alignMiddle',
  'alignBottom',
] as const;

/** Commands that give several actors equal gaps. */
export const SPREADING = ['distributeAcross', 'distributeDown'] as const;
