export const saving = {
  saved: 'Saved on this device',
  savedAt: 'Saved on this device, {{moment}}',
  saving: 'Saving',
  failed: 'Not saved',
  sample: 'Sample, not saved',
  sampleHint: 'As soon as you change it, a copy of your own is saved on this device.',
  readOnly: 'Read only',
  readOnlyHint:
    'A newer Rajut saved this project. Reload the page to update Rajut; then the project can be changed again.',
  quota:
    'The storage of this device is full, so the latest changes are on this page only. Download the file now, then free some space.',
  blocked:
    'This browser does not allow storage, so the latest changes are on this page only. Download the file before you close the page.',
  unknown:
    'Saving on this device failed, so the latest changes are on this page only. Download the file now, then try again.',
  downloadNow: 'Download the file now',
  download: 'Download file',
  retry: 'Try again',
  fileKind: 'Rajut project',
} as const;
