import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Tie } from '@/model/types';
import { tieTypeName } from '@/wording/fields';
import { nameOf } from '@/wording/names';
import { column, gap, table } from '../blocks';
import { cell, frameTitle, ROWS_MAX } from '../cells';
import { type Facts, lastFrame } from '../facts';
import { hasNorms, worksheetBlocks } from '../worksheets';
import type { SectionSpec } from './types';

/** What each party does, gives and gets in the last frame, and the norms they agreed on. */
export const duties: SectionSpec = {
  id: 'duties',
  title: () => ($) => $.report.section.duties,
  tell: (facts) => {
    const { text, project } = facts;
    const { t } = text;
    const frame = lastFrame(project);
    const { compare } = new Intl.Collator(text.language, { numeric: true });
    const parties = frame
      ? actorsInFrame(project, frame).toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      : [];
    const written = worksheetBlocks(facts, 'duties');
    const norms = hasNorms(facts)
      ? written
      : [
          gap(
            'duties.norms',
            t(($) => $.report.gap, { what: t(($) => $.report.duties.norms) }),
            t(($) => $.report.duties.normsHint),
          ),
          ...written,
        ];
    if (frame === null || parties.length === 0)
      return [
        gap(
          'duties.none',
          t(($) => $.report.gap, { what: t(($) => $.report.duties.none) }),
        ),
        ...norms,
      ];
    const ties = visibleTies(project, frame);
    return [
      table(
        'duties.table',
        t(($) => $.report.duties.caption, { title: frameTitle(text, frame) }),
        [
          column(
            t(($) => $.report.duties.party),
            0.2,
          ),
          column(
            t(($) => $.report.duties.duty),
            0.26,
          ),
          column(
            t(($) => $.report.duties.gives),
            0.27,
          ),
          column(
            t(($) => $.report.duties.gets),
            0.27,
          ),
        ],
        parties
          .slice(0, ROWS_MAX)
          .map((actor) => [
            nameOf(text, project, actor.id),
            cell(actor.role),
            cell(flows(facts, ties, actor.id, 'gives').join('\n')),
            cell(flows(facts, ties, actor.id, 'gets').join('\n')),
          ]),
      ),
      ...norms,
    ];
  },
};

/** What leads from an actor to others, or to it. What leads both ways is told of both, once. */
function flows(
  { text, project }: Facts,
  ties: readonly Tie[],
  id: ActorId,
  way: 'gives' | 'gets',
): readonly string[] {
  const { t } = text;
  return ties.flatMap(({ source, target, direction, flow, type }) => {
    const what = flow.trim() || tieTypeName(t, project.tieTypes[type]).toLocaleLowerCase();
    if (source !== id && target !== id) return [];
    const other = nameOf(text, project, source === id ? target : source);
    if (direction !== 'forward') {
      return way === 'gives' ? [t(($) => $.report.duties.with, { what, whom: other })] : [];
    }
    if (source === id) return way === 'gives' ? [t(($) => $.report.duties.to, { what, whom: other })] : [];
    return way === 'gets' ? [t(($) => $.report.duties.from, { what, whom: other })] : [];
  });
}
