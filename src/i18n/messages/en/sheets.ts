/** The screen of worksheets; what each of them asks is in `worksheets`. */
export const sheets = {
  title: 'Worksheets',
  command: 'Worksheets',
  back: 'Back to the map',
  choose: 'Choose a worksheet',
  notChosen: 'not filled in',
  listHint: 'parted by commas',
  addRow: 'Add a row',
  removeRow: 'Delete row {{name}}',
  showAll_one: 'Show the one row',
  showAll_other: 'Show all {{count}} rows',
  noRows: 'No row yet.',
  noTies:
    'There is no tie for this sheet yet. Draw ties on the map, or accept a proposal to weave, and come back.',
  noActors: 'There is no actor in this state yet. Add some on the map and come back.',
  weakest: 'Lowest, {{level}}: {{names}}.',
  stakeholders: {
    title: 'Table of stakeholders',
    about:
      'Role, what each has and needs, influence, interest and stance of every actor in “{{frame}}”. These are the fields of their details: what is changed here changes there.',
    unjudged: 'not judged',
  },
} as const;
