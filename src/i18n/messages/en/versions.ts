export const versions = {
  title: 'Earlier versions',
  hint: 'Rajut keeps up to 20 states of this project on this device. Restoring can be undone.',
  loading: 'Reading the versions…',
  none: 'No versions yet. The first one is kept after you have worked for a while.',
  list: 'List of versions',
  opened: 'when the project was opened',
  interval: 'kept at intervals',
  beforeImport: 'before a file replaced it',
  beforeRestore: 'before an earlier version was restored',
  choose: 'Choose a version to see it.',
  unreadable: 'This version can no longer be read. Choose another one.',
  preview: 'Picture of the version of {{moment}}',
  restore: 'Restore',
  notKept:
    'What is here now could not be kept on this device first, so the earlier version was not restored. Download the file, then try again.',
} as const;
