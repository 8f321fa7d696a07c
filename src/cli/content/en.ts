import type { TerminalTexts } from './id';

const atLine = (line: number) => (line > 0 ? `Line ${line}: ` : '');
const several = (count: number, one: string, many: string, line: number) =>
  `${count} ${count === 1 ? one : many}${line > 0 ? ` (${count === 1 ? '' : 'first '}on line ${line})` : ''}`;

/** Words of the terminal in English. */
export const en: TerminalTexts = {
  usage: [
    'Usage: npm run -s analyse -- FILE [options]',
    '',
    'Measures a network. FILE: .rajut.json, CSV or TSV, GraphML, GEXF, Pajek, UCINET DL, GML, node-link JSON, Kumu;',
    '"-" reads standard input.',
    'CSV: one tie a row, headed source,target[,strength,type,direction] or without heading;',
    'strength is strong, weak or a number (strong from 2 on); direction is none, forward or both; an empty target',
    'lists an actor without ties. Without a direction a tie points from source to target.',
    '',
    '  --csv           the table of actors as CSV',
    '  --json          network, actors and ties as JSON',
    '  --directed      paths follow the directions of ties',
    '  --types a,b     only ties of these types',
    '  --frame STATE   title or number of a state in a .rajut.json (the first unless told)',
    '  --lang id|en    language of the summary and the messages',
    '  --help          this text',
    '',
  ].join('\n'),
  seeHelp: 'All options: npm run -s analyse -- --help',
  noFile: 'Name the file to analyse.',
  manyFiles: (file) => `Only one file can be analysed; "${file}" is a second one.`,
  unknownFlag: (flag) => `There is no option "${flag}".`,
  noValue: (flag) => `The option "${flag}" needs a value after it.`,
  noValueWanted: (flag) => `The option "${flag}" takes no value.`,
  bothForms: 'Choose one of --json and --csv.',
  unknownLanguage: (word) => `There is no language "${word}". Use id or en.`,
  missing: 'There is no such file. Check its name and folder.',
  directory: 'This is a folder, not a file. Name a file in it.',
  unreadable: 'This file cannot be read. Check its permissions.',
  problemAt: (place, sentence) => `${place}: ${sentence}`,
  problems: {
    empty: () => 'This file is empty. Write one tie a line, such as: Bappeda,Dinas Pertanian.',
    headerOnly: ({ line }) =>
      `${atLine(line)}There are names of columns and nothing below them. Add one tie a line.`,
    binary: () =>
      'This file is not text. Use .rajut.json, CSV, TSV, GraphML, GEXF, Pajek, UCINET DL or GML; from Excel, save as CSV first.',
    tooLarge: ({ detail }) => `This file is larger than ${detail} MB. Split it into several.`,
    oneColumn: ({ line }) =>
      `${atLine(line)}There is only one column. Write source and target with a comma, semicolon or tab between them; an actor without ties has the comma after it.`,
    noEndColumns: ({ line, detail }) =>
      `${atLine(line)}The columns (${detail}) name no ends of ties. Call two of them "source" and "target".`,
    halfHeader: ({ line, detail }) =>
      `${atLine(line)}Only the column "${detail}" is known as an end of a tie. Call the two ends "source" and "target".`,
    tooLong: ({ line, detail }) =>
      `${atLine(line)}There is a name longer than ${detail} characters. Check the separator and the quotes on that line.`,
    notXml: ({ line }) =>
      `${atLine(line)}This XML is malformed or cut short. Correct that line, or export the file again.`,
    notNetwork: ({ detail }) =>
      `This file is XML holding "${detail}", not a network. Export it as GraphML or GEXF.`,
    noActors: () => 'This file holds no actors. Check that it is the network that was exported.',
  },
  remarks: {
    selfTies: ({ count, line }) =>
      `${several(count, 'tie from an actor to itself is left out', 'ties from an actor to itself are left out', line)}.`,
    repeated: ({ count, line }) =>
      `${several(count, 'tie repeats an earlier one and is merged with it', 'ties repeat earlier ones and are merged with them', line)}.`,
    noSource: ({ count, line }) =>
      `${several(count, 'row without a source is left out', 'rows without a source are left out', line)}.`,
    danglingEnds: ({ count, line }) =>
      `${several(count, 'tie ends at an actor that is not in this file and is left out', 'ties end at actors that are not in this file and are left out', line)}.`,
    twinActors: ({ count, line }) =>
      `${several(count, 'actor has the id of an earlier one and is left out', 'actors have the id of an earlier one and are left out', line)}.`,
    hyperedges: ({ count, line }) =>
      `${several(count, 'tie among more than two actors is left out', 'ties among more than two actors are left out', line)}.`,
    unknownStrength: ({ count, line, detail }) =>
      `${several(count, `unknown strength, "${detail}", is read as weak`, `unknown strengths, such as "${detail}", are read as weak`, line)}. Use strong, weak or a number.`,
    unknownDirection: ({ count, line, detail }) =>
      `${several(count, `unknown direction, "${detail}", is read as from source to target`, `unknown directions, such as "${detail}", are read as from source to target`, line)}. Use none, forward or both.`,
    ignoredColumns: ({ detail }) => `Columns that are not read: ${detail}.`,
    oldEncoding: () =>
      'The text is not UTF-8 and was read as Windows-1252. If letters look wrong, save it again as UTF-8.',
    otherProjects: ({ count, detail }) =>
      `This file holds ${count} projects; only the first, "${detail}", is read.`,
  },
  unknownType: (asked, known) => `There is no tie type "${asked}". There are: ${known}.`,
  noTypes: (asked) =>
    `There is no tie type "${asked}": the ties in this file name no type. Leave out --types.`,
  unknownFrame: (asked, known) => `There is no state "${asked}". There are: ${known}.`,
  noFrames: 'Only a .rajut.json holds states. Leave out --frame.',
  longWork: (actors, ties) => `Measuring ${actors} actors and ${ties} ties; this may take some minutes.`,
  stage: 'Stage',
  merged: (count) =>
    count === 1
      ? '1 tie joins two actors that are tied already and is counted with that tie.'
      : `${count} ties join two actors that are tied already and are counted with those ties.`,
  leftOut: (count) =>
    count === 1
      ? '1 tie does not count because of your choice or because it is only planned.'
      : `${count} ties do not count because of your choice or because they are only planned.`,
  moreActors: (count) =>
    count === 1
      ? '… and 1 more actor. All of them: --csv or --json.'
      : `… and ${count} more actors. All of them: --csv or --json.`,
};
