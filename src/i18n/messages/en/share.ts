/** The dialog in which a project is given away: as a file, tables, pictures, a link. */
export const share = {
  command: 'Share & save as…',
  title: 'Share & save as…',
  parts: 'What it can be saved as',
  back: 'All kinds',
  loading: 'Getting ready…',

  names: 'Names in the file',
  namesMasked: 'Masked',
  namesReal: 'Real names',
  namesHint:
    'Names are masked on screen. Notes, reasons and other free texts are written as they are either way.',

  saving: 'Preparing the file…',
  saved: 'Saved: {{name}}',
  notSaved: 'The file {{name}} could not be saved. Choose another folder, or free some room on this device.',

  file: {
    label: 'Rajut file',
    hint: 'The whole project, as a backup or for a colleague.',
    about:
      'One file with the whole project: every state, notes, tie types and saved views. Keep it as a backup, or send it to a colleague who opens it in Rajut.',
    lossless: 'Only this form opens in Rajut again with nothing lost.',
    save: 'Save the Rajut file',
  },
} as const;
