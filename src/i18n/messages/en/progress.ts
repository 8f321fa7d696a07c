/** While the exact numbers of a large map are on their way. */
export const progress = {
  computing:
    'The map is large. Numbers about paths and closeness are estimates for now; the exact ones are being computed.',
  stopped: 'Computing was stopped. Numbers about paths and closeness are estimates.',
  name: 'Progress of computing',
  stop: 'Stop',
  resume: 'Continue',
  estimate: 'estimate',
  roughOrder: 'Estimates: the order is not certain yet.',
} as const;
