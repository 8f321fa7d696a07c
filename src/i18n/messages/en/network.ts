/** The network as a whole: further figures, and what following arrows changes. */
export const network = {
  arrows:
    'Paths follow arrows. Roles, clusters and centralization are read without them, as they mean nothing with them.',
  oneWay:
    'All actors hang together, but along arrows only {{share}} of pairs can be reached, in {{steps}} steps on average.',
} as const;
