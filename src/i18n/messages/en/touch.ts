export const touch = {
  pickMany: 'Select several',
  larger: 'Make the sheet larger',
  smaller: 'Make the sheet smaller',
  pickHint: 'Tap the actors to select',
  picked_one: '{{count}} actor selected. Tap again to take it away.',
  picked_other: '{{count}} actors selected. Tap again to take one away.',
  fromList: 'Choose from a list',
} as const;
