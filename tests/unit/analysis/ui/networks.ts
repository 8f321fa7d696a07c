import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { ALL_COUNTED, type AnalysisChoices, type AnalysisResult } from '@/analysis/types';
import { actorId, type TieTypeId, tieTypeId } from '@/model/ids';
import type { Project } from '@/model/types';
import { ALL_TIES, inputOf, KITE } from '../support/read';

export interface Case {
  readonly project: Project;
  readonly result: AnalysisResult;
}

/** A drawn map with its real analysis. */
export function drawn(drawing: string, choices: AnalysisChoices = ALL_TIES): Case {
  const project = makeMap(drawing);
  return { project, result: analyse(inputOf(project, choices)) };
}

const NO_TYPE: TieTypeId = tieTypeId('none');
/** Choices by which no tie of a drawn map counts. */
export const NOTHING_COUNTS: AnalysisChoices = { ...ALL_COUNTED, tieTypes: [NO_TYPE] };

export const ids = (names: string) => names.split(' ').map(actorId);

/** One network of every kind that a panel must have words for. */
export const EVERY_KIND: Readonly<Record<string, string>> = {
  'no actors': '',
  'one actor': 'A',
  'two actors apart': 'A B',
  'two actors tied': 'A-B',
  'three actors without ties': 'A B C',
  'a complete network': 'A-B A-C A-D B-C B-D C-D',
  'a star': 'P-A P-B P-C P-D P-E',
  'a ring': 'A-B B-C C-D D-E E-A',
  'the kite': KITE,
  'the kite without H': 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G I-J',
  'a tied part and isolates': 'A-B B-C X Y',
  'dyads only': 'A-B C-D E-F G-H',
  'two parts and an isolate': 'A-B B-C C-D E-F X',
  'parallel ties': 'A-B A-B B=C',
  'a path': 'A-B B-C C-D D-E E-F',
  'two cliques with a bridge': 'A-B A-C A-D B-C B-D C-D D-E E-F E-G E-H F-G F-H G-H',
  'three fragments and two isolates': 'A-B B-C C-D A-C B-D E-F F-G E-G H-I J K',
  'one tie among many': 'A-B C D',
  'all but one tie': 'A-B A-C A-D B-C B-D',
  'a wheel': 'P-A P-B P-C P-D P-E A-B B-C C-D D-E E-A',
  'a large ring': 'A-B B-C C-D D-E E-F F-G G-H H-I I-J J-K K-L L-A',
  'two hubs back to back': 'A-P B-P C-P P-Q Q-D Q-E Q-F',
};
