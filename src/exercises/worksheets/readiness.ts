import type { Message } from '@/i18n/messages';
import { visibleTies } from '@/model/select';
import type { Project, Tie } from '@/model/types';
import { answerOf } from '../answers';
import type { FieldSpec, Worksheet } from '../types';

const PARTNERS = [
  { id: 'partner', kind: 'actor', label: ($) => $.worksheets.readiness.fields.partner.label, hint: null },
  {
    id: 'otherPartner',
    kind: 'actor',
    label: ($) => $.worksheets.readiness.fields.otherPartner.label,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Whose partnership is judged, and whether any map has it. */
function aboutPartners(project: Project): Message | null {
  const [one, other] = PARTNERS.map((field) => answerOf(project, 'readiness', field, null));
  if (!one && !other) return ($) => $.worksheets.readiness.remarks.nobody;
  if (!one || !other) return ($) => $.worksheets.readiness.remarks.one;
  if (one === other) return ($) => $.worksheets.readiness.remarks.same;
  const ties = project.frames.flatMap((frame) => visibleTies(project, frame));
  const joins = ({ source, target }: Tie) =>
    (source === one && target === other) || (source === other && target === one);
  return ties.some(joins) ? null : ($) => $.worksheets.readiness.remarks.untied;
}

/** Conditions and principles of a partnership, checked for one. */
export const READINESS = {
  id: 'readiness',
  title: ($) => $.worksheets.readiness.title,
  about: ($) => $.worksheets.readiness.about,
  remark: aboutPartners,
  fields: [
    ...PARTNERS,
    { id: 'parties', kind: 'tick', label: ($) => $.worksheets.readiness.fields.parties.label, hint: null },
    { id: 'vision', kind: 'tick', label: ($) => $.worksheets.readiness.fields.vision.label, hint: null },
    {
      id: 'agreement',
      kind: 'tick',
      label: ($) => $.worksheets.readiness.fields.agreement.label,
      hint: null,
    },
    {
      id: 'mutualNeed',
      kind: 'tick',
      label: ($) => $.worksheets.readiness.fields.mutualNeed.label,
      hint: null,
    },
    {
      id: 'largerGoal',
      kind: 'tick',
      label: ($) => $.worksheets.readiness.fields.largerGoal.label,
      hint: null,
    },
    {
      id: 'sharedVision',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.sharedVision.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'trust',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.trust.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'mutualBenefit',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.mutualBenefit.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'efficiency',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.efficiency.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'twoWay',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.twoWay.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'commitment',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.commitment.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'equality',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.equality.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'openness',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.openness.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'results',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.results.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'responsibility',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.responsibility.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    {
      id: 'complement',
      kind: 'level',
      label: ($) => $.worksheets.readiness.fields.complement.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.readiness.least, ($) => $.worksheets.readiness.most],
    },
    { id: 'next', kind: 'text', label: ($) => $.worksheets.readiness.fields.next.label, hint: null },
  ],
  rows: null,
} as const satisfies Worksheet;
