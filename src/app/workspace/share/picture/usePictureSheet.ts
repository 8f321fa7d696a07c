import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { NO_FILTER } from '@/model/looking';
import { frameOrFirst, notesIn } from '@/model/select';
import { type Shown, shownIn } from '@/model/shown';
import type { Frame, Project } from '@/model/types';
import type { Sheet } from '@/picture/sheet';
import { systemClock } from '@/platform/clock';
import { rolesIn } from '@/session/rolesIn';
import { useResult, useView } from '@/session/useSession';
import { choosePair, type FramePair } from '@/stages/compare/choosePair';
import { frameSheet, pairSheet, stakeholderSheet } from '@/transfer/pictures/sheets';
import type { PageChoices, PictureSource } from '@/transfer/pictures/source';
import { type Choices, pageOf } from './choices';

interface PictureNow {
  readonly frame: Frame;
  /** The two frames of a comparison; null while there is one frame only. */
  readonly pair: FramePair | null;
  /** Whether the screen leaves something out, so that there is something to choose. */
  readonly isPart: boolean;
  /** Whether notes lie on the frame. */
  readonly canHaveNotes: boolean;
  readonly hasNotes: boolean;
  readonly sheet: Sheet;
  /** Whether the sheet is not yet that of the choices. */
  readonly isLate: boolean;
}

/**
 * The page that the choices make of the project; found in a pause between presses, because a large map takes a while.
 *
 * @param project with its names as they go into the file
 * @param isMasked whether those names are masked
 */
export function usePictureSheet(project: Project, isMasked: boolean, choices: Choices): PictureNow {
  const text = useText();
  const result = useResult();
  const chosen = useView((view) => view.frame);
  const filter = useView((view) => view.filter);
  const focus = useView((view) => view.focus);
  const style = useView((view) => view.style);
  const collapsed = useView((view) => view.collapsed);
  const mode = useView((view) => view.names);
  const rule = useView((view) => view.gridRule);
  const reading = useView((view) => view.gridReading);
  const layer = useView((view) => view.compareLayer);
  const compareBefore = useView((view) => view.compareBefore);
  const compareAfter = useView((view) => view.compareAfter);
  const frame = frameOrFirst(project, chosen);
  if (!frame) throw new Error('usePictureSheet: a project has no frame');

  const asSeen = useMemo(
    () => shownIn(project, frame, { filter, focus, rolesOf: rolesIn(result, frame) }),
    [project, frame, filter, focus, result],
  );
  const pair = useMemo(
    () =>
      choosePair(project.frames, {
        before: choices.before ?? compareBefore,
        after: choices.after ?? compareAfter,
      }),
    [project.frames, choices.before, choices.after, compareBefore, compareAfter],
  );
  const isPart = asSeen.hiddenActors + asSeen.hiddenTies > 0 || collapsed.size > 0;
  const hasNotes = choices.hasNotes ?? !isMasked;
  const asked = useDeferredValue(choices);
  const sheet = useMemo((): Sheet => {
    const isWhole = asked.seen === 'everything';
    const source: PictureSource = {
      project,
      names: isMasked ? mode : 'full',
      text,
      style,
      collapsed: isWhole ? new Set() : collapsed,
      result,
    };
    const page = pageChoices(asked, text.day, hasNotes);
    const shown: Shown = isWhole
      ? shownIn(project, frame, { filter: NO_FILTER, focus: null, rolesOf: () => [] })
      : asSeen;
    switch (asked.what) {
      case 'frame':
        return frameSheet(source, page, frame, shown);
      case 'grid': {
        const own = result?.frame === frame.id ? result : null;
        return stakeholderSheet(source, page, frame, { rule, reading, shown, result: own });
      }
      case 'pair':
      case 'overlay': {
        if (!pair) return frameSheet(source, page, frame, shown);
        const way = asked.what === 'pair' ? 'beside' : 'overlay';
        const { before, after } = pair;
        return pairSheet(source, page, { before, after, types: layer ? [layer] : null, way });
      }
    }
  }, [
    project,
    isMasked,
    mode,
    text,
    style,
    collapsed,
    result,
    asked,
    hasNotes,
    frame,
    asSeen,
    rule,
    reading,
    pair,
    layer,
  ]);
  const canHaveNotes = notesIn(project, frame.id).length > 0;
  return { frame, pair, isPart, canHaveNotes, hasNotes, sheet, isLate: asked !== choices };
}

function pageChoices(
  { page, format, isClear, hasTitle, hasLegend, hasDate }: Choices,
  day: (at: number, now: number) => string,
  hasNotes: boolean,
): PageChoices {
  // A picture is kept: its day is told with the year.
  const date = hasDate ? day(systemClock.now(), 0) : '';
  const ground = format !== 'pdf' && isClear ? null : 'ground';
  return { page: pageOf(page), ground, hasTitle, hasLegend, date, hasNotes };
}
