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

  format: 'File format',
  fileName: 'Name of the file',
  save: 'Save',

  saving: 'Preparing the file…',
  saved: 'Saved: {{name}}',
  notSaved: 'The file {{name}} could not be saved. Choose another folder, or free some room on this device.',
  notMade: 'The file {{name}} could not be made. Try again; if it keeps failing, save it in another form.',
  tooLarge_one: 'A matrix takes at most {{count}} actor. Choose a list of ties for a map of this size.',
  tooLarge_other: 'A matrix takes at most {{count}} actors. Choose a list of ties for a map of this size.',

  file: {
    label: 'Rajut file',
    hint: 'The whole project, as a backup or for a colleague.',
    about:
      'One file with the whole project: every state, notes, tie types and saved views. Keep it as a backup, or send it to a colleague who opens it in Rajut.',
    lossless: 'Only this form opens in Rajut again with nothing lost.',
    save: 'Save the Rajut file',
  },
  tools: {
    label: 'Other programs',
    hint: 'Gephi, Kumu, Pajek, UCINET and more.',
  },
  tables: {
    label: 'Tables',
    hint: 'Excel and CSV: actors, ties, measures.',
    table: 'What the table holds',
    xlsx: 'Excel workbook (XLSX)',
    xlsxAbout: 'Actors and ties on a sheet each; measures and the comparison if you want them.',
    kumuXlsx: 'Excel for Kumu (XLSX)',
    kumuXlsxAbout: 'The sheets Elements and Connections, ready for Kumu’s import.',
    csvActors: 'Actors (CSV)',
    csvActorsAbout: 'One row an actor with what is said of it, without ties.',
    csvTies: 'Ties (CSV)',
    csvTiesAbout: 'One row a tie: from whom to whom. Actors without ties are not in it.',
    csvMatrix: 'Matrix of ties (CSV)',
    csvMatrixAbout: 'Rows send, columns receive: 0 none, 1 weak, 2 strong.',
    measuresActors: 'Measures of actors (CSV)',
    measuresTies: 'Measures of ties (CSV)',
    measuresNetwork: 'Measures of the whole network (CSV)',
    measures: 'Measures and comparison',
    withMeasures: 'With',
    withoutMeasures: 'Without',
    fileActors: 'actors',
    fileTies: 'ties',
    fileMatrix: 'matrix',
  },
} as const;
