import { readMap } from '@/analysis/readMap';
import { withoutMarks } from '@/i18n/mention';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame } from '@/model/types';
import { mapSentence } from '@/wording/mapSentence';
import { gap, paragraph, picture, quote } from '../blocks';
import { frameTitle } from '../cells';
import { isDrawable, mapDrawing, namesLeftOut } from '../drawings';
import { type Facts, firstFrame, readingOf, wayOf } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** The map one begins with, or the only one. */
export const before: SectionSpec = {
  id: 'before',
  title: (project) => ($) => (wayOf(project) ? $.report.section.before : $.report.section.map),
  tell: (facts) => mapBlocks(facts, firstFrame(facts.project), 'before'),
};

/** The map that it leads to. */
export const after: SectionSpec = {
  id: 'after',
  title: () => ($) => $.report.section.after,
  tell: (facts) => {
    const { t } = facts.text;
    const way = wayOf(facts.project);
    return way
      ? mapBlocks(facts, way.after, 'after')
      : [
          gap(
            'after.none',
            t(($) => $.report.gap, { what: t(($) => $.report.path.single) }),
            t(($) => $.report.path.singleHint),
          ),
        ];
  },
};

function mapBlocks(facts: Facts, frame: Frame | null, id: string): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  if (frame === null) return [];
  const result = readingOf(facts, frame);
  const reading = result ? readMap(result).map((said) => mapSentence(text, project, said)) : [];
  return [
    ...drawn(facts, frame, id, reading),
    ...(result
      ? [paragraph(`${id}.reading`, reading)]
      : [
          gap(
            `${id}.failed`,
            t(($) => $.report.failed),
          ),
        ]),
    ...(frame.note.trim() === ''
      ? []
      : [
          quote(
            `${id}.note`,
            t(($) => $.report.map.note),
            frame.note,
          ),
        ]),
  ];
}

function drawn(facts: Facts, frame: Frame, id: string, reading: readonly string[]): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  const title = frameTitle(text, frame);
  const actors = actorsInFrame(project, frame).length;
  if (actors === 0) return [];
  if (!isDrawable(project, frame)) {
    const ties = visibleTies(project, frame).length;
    return [
      paragraph(
        `${id}.large`,
        t(($) => $.report.map.large, {
          title,
          actors: t(($) => $.common.actorCount, { count: actors }),
          ties: t(($) => $.common.tieCount, { count: ties }),
        }),
        'quiet',
      ),
    ];
  }
  const drawing = mapDrawing(facts, frame);
  const left = namesLeftOut(drawing.picture);
  const caption =
    left > 0
      ? t(($) => $.report.map.captionNamesLeft, { title, count: left })
      : t(($) => $.report.map.caption, { title });
  const alt = t(($) => $.report.map.alt, { title, reading: reading.slice(0, 2).map(withoutMarks).join(' ') });
  return [
    picture(`${id}.map`, drawing, caption, alt),
    paragraph(
      `${id}.shapes`,
      t(($) => $.report.map.kinds),
      'detail',
    ),
  ];
}
