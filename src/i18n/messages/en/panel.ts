/** How the analysis panel is divided, and the one line that each closed part says. */
export const panel = {
  copy: 'Copy reading',
  copied: 'Copied',
  density: 'density {{value}}',
  jump: 'Jump to',
  groups: {
    actors: 'Actors',
    network: 'Network',
    resilience: 'Resilience',
    counting: 'Counting',
  },
} as const;
