/**
 * Why a file of another program cannot be imported, and what an import leaves out or changes: what, where, and what to
 * do. The open project is never touched. Before a sentence comes where, behind one about several where the first is.
 */
export const importProblems = {
  place: {
    line: 'Line {{line}}: {{sentence}}',
    sheet: 'Sheet “{{sheet}}”: {{sentence}}',
    sheetLine: 'Sheet “{{sheet}}”, row {{line}}: {{sentence}}',
  },
  first: {
    line: '{{sentence}} The first is on line {{line}}.',
    sheet: '{{sentence}} The first is on the sheet “{{sheet}}”.',
    sheetLine: '{{sentence}} The first is on the sheet “{{sheet}}”, row {{line}}.',
  },
  /** Names of what a file can be. */
  format: {
    rajut: 'Rajut project',
    rajutBundle: 'Collection of Rajut projects',
    csv: 'Text table (CSV)',
    xlsx: 'Excel (XLSX)',
    kumu: 'Kumu (JSON)',
    gexf: 'Gephi (GEXF)',
    graphml: 'GraphML',
    pajek: 'Pajek',
    ucinet: 'UCINET (DL)',
    gml: 'GML',
    nodeLink: 'Lists of nodes and links (JSON)',
    graphology: 'Graphology (JSON)',
  },
  problem: {
    empty: 'This file is empty. Write names of actors or ties into it, one a line, and choose it again.',
    tooLarge:
      'This file is larger than {{limit}} MB. Split it into several files and import them one by one.',
    binary: {
      image:
        'This file is a picture, not a list or a network. Choose what it was made from: an Excel table, a CSV, or an export of a network program.',
      pdf: 'This file is a PDF. Copy its table into Excel, save it as XLSX or CSV, and choose that file.',
      word: 'This file is a text document. Copy its table or list of names, and paste it straight onto the map.',
      slides: 'This file is a slide show. Copy its list of names, and paste it straight onto the map.',
      oldExcel:
        'This file is an old Excel file (XLS) or locked with a password. Open it in Excel, remove the password, and save it as XLSX.',
      openDocument:
        'This file is a LibreOffice spreadsheet (ODS). Save it as XLSX or CSV, and choose that file.',
      archive: 'This file is an archive. Open the archive first, and choose the file inside it.',
      media: 'This file is a sound or a film, not a list or a network.',
      unknown:
        'This file is not text, and no format that Rajut knows. Save it as XLSX or CSV in the program it comes from.',
    },
    otherXml:
      'This file holds “{{detail}}”, not a network. Export it as GraphML or GEXF from the program it comes from.',
    otherJson:
      'This JSON file is no network: it holds “{{detail}}”. Export it again as network JSON (nodes and links), Kumu, or a Rajut project.',
    notXml:
      'This XML is malformed or cut short. Correct that line, or export it again from the program it comes from.',
    notGml: 'This GML is malformed. Correct that line, or export it again from the program it comes from.',
    entities:
      'There is a DOCTYPE or ENTITY mark, which can harm programs. Remove it with a text editor, or export the file again.',
    notJson: 'This JSON is malformed. Correct that line, or export it again from the program it comes from.',
    truncated: 'This file is cut short: it ends before it is complete. Download or copy the original again.',
    tooDeep:
      'It is nested deeper than {{limit}} levels ({{detail}}). A network never is; check where this file comes from.',
    forbiddenKey:
      'There is a forbidden name at “{{detail}}” that can harm programs. Do not use this file; ask its maker for a new one.',
    tooManyActors:
      'This file holds more than {{limit}} actors. Filter it in the program it comes from, and export the part you use.',
    tooManyTies:
      'This file holds more than {{limit}} ties. Filter it in the program it comes from, and export the part you use.',
    tooSlow:
      'Reading this file took more than {{limit}} seconds and was stopped. Split it into smaller files.',
    headerOnly: 'There are only names of columns and nothing below them. Add one actor or tie a row.',
    noActors: 'There are no actors in this file. Check that it is the network that was exported.',
    noColumns:
      'It is not clear which column holds the names, or both ends of ties ({{detail}}). Choose what the columns mean below.',
    tooWide:
      'The sheet has cells as far as {{detail}}, too far to the right. Clear those distant cells and save it again.',
    notNumber: '“{{detail}}” is no number, where there has to be one. Correct it, and choose the file again.',
    missingPart: 'The part “{{detail}}” is missing or unknown. Export the file again as a matrix or a list.',
    wrongCount:
      'The numbers of what it holds do not fit ({{detail}}). The file may be cut short; export it again.',
    bomb: 'This archive grows beyond {{limit}} MB when it is opened, and is refused. Do not use it; ask for a new one.',
    tooManyParts:
      'This archive has more than {{limit}} parts, more than any Excel file. Open it in Excel, save it again as XLSX, and choose it again.',
    damaged:
      'This Excel file is damaged or cut short. Open it in Excel, save it again as XLSX, and choose it again.',
    locked: 'This file is locked with a password. Open it in Excel, remove the password, and save it again.',
    failed:
      'Rajut failed to read this file, and that is the fault of Rajut. Try saving it as CSV or XLSX; the open project is unchanged.',
  },
  /** One thing of its kind. */
  one: {
    danglingEnds:
      'There is a tie with “{{detail}}”, but that actor is not in the file. Add its row, or leave it: the tie is left out.',
    selfTies: 'A tie of “{{detail}}” with itself is left out.',
    repeated: 'One tie repeats an earlier one and is merged with it.',
    noEnd: 'A tie without a source or target is left out.',
    noName: 'There is no name, so this row is left out.',
    twinActors: 'The actor “{{detail}}” was there before; what is said of it is merged.',
    hyperedges: 'A tie among more than two actors is left out.',
    unknownStrength:
      'The strength “{{detail}}” is unknown; the tie counts as weak and the word goes into its notes. Write strong, weak or a number.',
    unknownDirection: 'The direction “{{detail}}” is unknown; the tie is read from source to target.',
    unknownValue: 'One value is none of its choices and goes into the notes: “{{detail}}”.',
    ignoredColumns: 'A column that is not read: {{detail}}.',
    keptInNotes: 'One attribute has no field in Rajut and goes into the notes: {{detail}}.',
    undeclared:
      'The attribute “{{detail}}” is not declared at the beginning of the file; it is read as it is.',
    shortened: 'One text is too long and is shortened: “{{detail}}”.',
    noPlace: 'Its position is no number; this actor is placed automatically.',
    fromTies: 'The actor “{{detail}}” is named by a tie only; it is made too.',
    colours: 'One colour of the file is not used: colours in Rajut follow sector or measure.',
    negative: 'One tie has a negative weight; it is read as conflict.',
    ignoredSheets: 'A sheet that is not read: “{{detail}}”.',
    relations: 'This file holds one network: {{detail}}.',
    dynamic: 'What the file says of time is not used; all is read as the state now.',
    oldEncoding:
      'The text is not UTF-8 and was read as Windows-1252. If letters look wrong, save it again as UTF-8.',
  },
  /** Two or more of a kind. */
  many: {
    danglingEnds:
      '{{number}} ties are with actors that are not in the file, such as “{{detail}}”. Add their rows, or leave them: those ties are left out.',
    selfTies: '{{number}} ties of actors with themselves are left out, such as “{{detail}}”.',
    repeated: '{{number}} ties repeat earlier ones and are merged with them.',
    noEnd: '{{number}} ties without a source or target are left out.',
    noName: '{{number}} rows without a name are left out.',
    twinActors: '{{number}} actors were there before, such as “{{detail}}”; what is said of them is merged.',
    hyperedges: '{{number}} ties among more than two actors are left out.',
    unknownStrength:
      '{{number}} strengths are unknown, such as “{{detail}}”; those ties count as weak and the words go into their notes. Write strong, weak or a number.',
    unknownDirection:
      '{{number}} directions are unknown, such as “{{detail}}”; those ties are read from source to target.',
    unknownValue: '{{number}} values are none of their choices and go into the notes, such as “{{detail}}”.',
    ignoredColumns: '{{number}} columns are not read: {{detail}}.',
    keptInNotes: '{{number}} attributes have no field in Rajut and go into the notes: {{detail}}.',
    undeclared:
      '{{number}} attributes are not declared at the beginning of the file, such as “{{detail}}”; they are read as they are.',
    shortened: '{{number}} texts are too long and are shortened, such as “{{detail}}”.',
    noPlace: '{{number}} positions are no numbers; those actors are placed automatically.',
    fromTies: '{{number}} actors are named by ties only, such as “{{detail}}”; they are made too.',
    colours: '{{number}} colours of the file are not used: colours in Rajut follow sector or measure.',
    negative: '{{number}} ties have a negative weight; they are read as conflict.',
    ignoredSheets: '{{number}} sheets are not read, such as “{{detail}}”.',
    relations: 'This file holds {{number}} networks; each becomes a tie type: {{detail}}.',
    dynamic: '{{number}} mentions of time in the file are not used; all is read as the state now.',
    oldEncoding:
      'The text is not UTF-8 and was read as Windows-1252. If letters look wrong, save it again as UTF-8.',
  },
} as const;
