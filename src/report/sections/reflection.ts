import { STAGES } from '@/model/types';
import { ANKLAM_FIELDS } from '@/stages/guide/content';
import { anklamText, phaseOf, stageNote } from '@/stages/guide/worksheet';
import { STAGE_NAMES } from '@/wording/fields';
import { ANKLAM_TEXTS, PHASE_MEANINGS, PHASE_NAMES } from '@/wording/guideTexts';
import { gap, paragraph, quote } from '../blocks';
import type { Facts } from '../facts';
import type { Block } from '../types';
import { worksheetBlocks } from '../worksheets';
import type { SectionSpec } from './types';

/** What was learned, in the user's words. */
export const reflection: SectionSpec = {
  id: 'reflection',
  title: () => ($) => $.report.section.reflection,
  tell: (facts) => {
    const { t } = facts.text;
    const told = [...worksheetBlocks(facts, 'reflection'), ...notes(facts), ...anklam(facts)];
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

/** Anklam's four sides, as far as they were filled in. */
function anklam({ text: { t }, project }: Facts): readonly Block[] {
  const phase = phaseOf(project);
  return [
    ...(phase
      ? [
          paragraph('reflection.phase', [
            `${t(($) => $.guide.anklam.phase)}: ${t(PHASE_NAMES[phase])}.`,
            t(PHASE_MEANINGS[phase]),
          ]),
        ]
      : []),
    ...ANKLAM_FIELDS.flatMap((field) => {
      const words = anklamText(project, field);
      const { label, about } = ANKLAM_TEXTS[field];
      return words.trim() === ''
        ? []
        : [quote(`reflection.anklam.${field}`, `${t(label)}: ${t(about)}`, words)];
    }),
  ];
}
