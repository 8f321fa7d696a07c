import { gap, paragraph, quote } from '../blocks';
import type { SectionSpec } from './types';

/** What the network is for: the question, the problem and the purpose in the user's words. */
export const purpose: SectionSpec = {
  id: 'purpose',
  title: () => ($) => $.report.section.purpose,
  tell: ({ text: { t }, project }) => {
    const fields = [
      ['question', t(($) => $.inspector.notes.question), project.question],
      ['problem', t(($) => $.inspector.notes.problem), project.problem],
      ['purpose', t(($) => $.inspector.notes.purpose), project.purpose],
    ] as const;
    return [
      ...fields.map(([id, asked, words]) =>
        words.trim() === ''
          ? gap(
              `purpose.${id}`,
              t(($) => $.report.gap, { what: asked }),
              t(($) => $.report.purpose.hint),
            )
          : quote(`purpose.${id}`, asked, words),
      ),
      ...(project.notes.trim() === '' ? [] : [paragraph('purpose.notes', project.notes, 'detail')]),
    ];
  },
};
