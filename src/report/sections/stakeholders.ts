import { column, gap, paragraph, table } from '../blocks';
import { cell, cellOf, gapOf, mentioned, ROWS_MAX, sectorAndKind } from '../cells';
import { stakeholders as everybody } from '../facts';
import type { SectionSpec } from './types';

/** Who has a part in it, with what they do, have and need. */
export const stakeholders: SectionSpec = {
  id: 'stakeholders',
  title: () => ($) => $.report.section.stakeholders,
  tell: (facts) => {
    const { text } = facts;
    const { t } = text;
    const actors = everybody(facts);
    const hint = t(($) => $.report.stakeholders.hint);
    if (actors.length === 0) {
      return [
        gap(
          'stakeholders.none',
          t(($) => $.report.gap, { what: t(($) => $.report.stakeholders.none) }),
        ),
      ];
    }
    const rows = actors
      .slice(0, ROWS_MAX)
      .map((actor) => [
        actor.weaver
          ? `${mentioned(facts, actor)} (${t(($) => $.report.stakeholders.weaver)})`
          : mentioned(facts, actor),
        sectorAndKind(text, actor),
        cell(actor.role),
        cellOf(actor.has),
        cellOf(actor.needs),
      ]);
    const left = actors.length - rows.length;
    return [
      table(
        'stakeholders.table',
        t(($) => $.report.stakeholders.caption, { count: actors.length }),
        [
          column(
            t(($) => $.report.stakeholders.actor),
            0.2,
          ),
          column(
            t(($) => $.inspector.actor.sector),
            0.16,
          ),
          column(
            t(($) => $.report.stakeholders.role),
            0.26,
          ),
          column(
            t(($) => $.report.stakeholders.has),
            0.19,
          ),
          column(
            t(($) => $.report.stakeholders.needs),
            0.19,
          ),
        ],
        rows,
      ),
      ...(left > 0
        ? [
            paragraph(
              'stakeholders.more',
              t(($) => $.report.andMore, { count: left }),
              'quiet',
            ),
          ]
        : []),
      ...gapOf(
        facts,
        'stakeholders.roles',
        actors.filter(({ role }) => role.trim() === ''),
        (names) => t(($) => $.report.stakeholders.roles, { names }),
        hint,
      ),
      ...gapOf(
        facts,
        'stakeholders.has',
        actors.filter(({ has }) => has.length === 0),
        (names) => t(($) => $.report.stakeholders.resources, { names }),
        hint,
      ),
      ...gapOf(
        facts,
        'stakeholders.needs',
        actors.filter(({ needs }) => needs.length === 0),
        (names) => t(($) => $.report.stakeholders.wishes, { names }),
        hint,
      ),
    ];
  },
};
