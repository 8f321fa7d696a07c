import { STAGES } from '@/model/types';
import { phaseOf, stageNote } from '@/stages/guide/worksheet';
import { STAGE_NAMES } from '@/wording/fields';
import { PHASE_MEANINGS, PHASE_NAMES } from '@/wording/guideTexts';
import { gap, paragraph, quote } from '../blocks';
import type { Facts } from '../facts';
import type { Block } from '../types';
import { exerciseBlocks, worksheetBlocks } from '../worksheets';
import type { SectionSpec } from './types';

/** What was learned, in the user's words. */
export const reflection: SectionSpec = {
  id: 'reflection',
  title: () => ($) => $.report.section.reflection,
  tell: (facts) => {
    const { t } = facts.text;
    const told = [
      ...worksheetBlocks(facts, 'reflection'),
      ...phase(facts),
      ...notes(facts),
      ...exerciseBlocks(facts),
    ];
    return told.length > 0
      ? told
      : [
          gap(
            'reflection.none',
            t(($) => $.report.gap, { what: t(($) => $.report.reflection.none) }),
            t(($) => $.report.reflection.hint),
          ),
        ];
  },
};

/** What was written while the stages were discussed. */
function notes({ text: { t }, project }: Facts): readonly Block[] {
  return STAGES.flatMap((stage) => {
    const note = stageNote(project, stage);
    const asked = t(($) => $.report.reflection.note, { stage: t(STAGE_NAMES[stage]) });
    return note.trim() === '' ? [] : [quote(`reflection.note.${stage}`, asked, note)];
  });
}

/** Where the network is between purpose and performance. */
function phase({ text: { t }, project }: Facts): readonly Block[] {
  const found = phaseOf(project);
  if (found === null) return [];
  return [
    paragraph('reflection.phase', [
      `${t(($) => $.guide.anklam.phase)}: ${t(PHASE_NAMES[found])}.`,
      t(PHASE_MEANINGS[found]),
    ]),
  ];
}
