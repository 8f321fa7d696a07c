/** How the analysis panel is divided, and the one line that each closed part says. */
export const panel = {
  copy: 'Salin bacaan',
  copied: 'Tersalin',
  density: 'kepadatan {{value}}',
  jump: 'Lompat ke',
  groups: {
    actors: 'Aktor',
    network: 'Jejaring',
    resilience: 'Ketahanan',
    counting: 'Hitungan',
  },
} as const;
