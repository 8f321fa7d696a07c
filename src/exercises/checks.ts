import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import { ownValue } from '@/model/entries';
import { REASONS } from '@/model/reasons';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Project, Tie } from '@/model/types';
import { STAGES } from '@/model/types';
import { answerOf } from './answers';
import { rowsOf } from './rowsOf';
import type { Check, FieldSpec, MapFacts, Worksheet } from './types';

/*
 * What the map, and nothing else, can show. Each check is made with its sentence and how much is asked for; none
 * takes anybody's word for it.
 */

/** From this share on "most of them" is true. */
const MOST = 0.7;

const check = (id: string, text: Message, isMet: (facts: MapFacts) => boolean | null): Check => ({
  id,
  text,
  isMet,
});

const everyTie = (project: Project): readonly Tie[] =>
  project.frames.flatMap((frame) => visibleTies(project, frame));

const shareOf = (actors: readonly Actor[], is: (actor: Actor) => boolean): number =>
  actors.length === 0 ? 0 : actors.filter(is).length / actors.length;

/** The problem, the purpose or the question stands above the map. */
export const saysWhy = (text: Message) =>
  check('saysWhy', text, ({ project: { question, problem, purpose } }) =>
    [question, problem, purpose].some((one) => one.trim() !== ''),
  );

/** The frame in view shows at least so many actors. */
export const hasActors = (least: number, text: Message) =>
  check(`hasActors.${least}`, text, ({ project, frame }) => actorsInFrame(project, frame).length >= least);

/** The frame in view shows at least so many ties. */
export const hasTies = (least: number, text: Message) =>
  check(`hasTies.${least}`, text, ({ project, frame }) => visibleTies(project, frame).length >= least);

/** Most actors of the frame have a sector, and there are at least two sectors. */
export const saysSectors = (text: Message) =>
  check('saysSectors', text, ({ project, frame }) => {
    const actors = actorsInFrame(project, frame);
    const sectors = new Set(actors.map(({ sector }) => sector).filter(Boolean));
    return sectors.size >= 2 && shareOf(actors, ({ sector }) => sector !== '') >= MOST;
  });

/** There are actors from inside and from outside. */
export const bothCircles = (text: Message) =>
  check('bothCircles', text, ({ project, frame }) => {
    const circles = new Set(actorsInFrame(project, frame).map(({ circle }) => circle));
    return circles.has('internal') && circles.has('external');
  });

/** Of at least so many actors it is said what they have, and of as many what they need. */
export const saysResources = (least: number, text: Message) =>
  check('saysResources', text, ({ project, frame }) => {
    const actors = actorsInFrame(project, frame);
    const having = actors.filter(({ has }) => has.length > 0).length;
    return having >= least && actors.filter(({ needs }) => needs.length > 0).length >= least;
  });

/** Most actors have a role or duty in words. */
export const saysDuties = (text: Message) =>
  check('saysDuties', text, ({ project, frame }) => {
    return shareOf(actorsInFrame(project, frame), ({ role }) => role.trim() !== '') >= MOST;
  });

/** There are strong and weak ties. */
export const bothStrengths = (text: Message) =>
  check('bothStrengths', text, ({ project, frame }) => {
    const strengths = new Set(visibleTies(project, frame).map(({ strength }) => strength));
    return strengths.size === 2;
  });

/** A conflict is drawn, or a field says that there is none. */
export const askedConflict = (worksheet: string, none: FieldSpec, text: Message) =>
  check('askedConflict', text, ({ project }) => {
    const isDrawn = everyTie(project).some(({ sign }) => sign === 'conflict');
    return isDrawn || answerOf(project, worksheet, none, null) === true;
  });

/** Of at least so many ties it is said how far they have grown. */
export const saysMaturity = (least: number, text: Message) =>
  check('saysMaturity', text, ({ project, frame }) => {
    return visibleTies(project, frame).filter(({ maturity }) => maturity !== null).length >= least;
  });

/** Somebody is the weaver. */
export const hasWeaver = (text: Message) =>
  check('hasWeaver', text, ({ project, frame }) =>
    actorsInFrame(project, frame).some(({ weaver }) => weaver),
  );

/** There are at least so many frames. */
export const hasFrames = (least: number, text: Message) =>
  check(`hasFrames.${least}`, text, ({ project }) => project.frames.length >= least);

/** The last frame has a tie between two actors who had none in the first. */
export const wovenAnew = (text: Message) =>
  check('wovenAnew', text, ({ project }) => {
    const [first, last] = [project.frames[0], project.frames.at(-1)];
    if (!first || !last || first === last) return false;
    const pair = ({ source, target }: Tie) => [source, target].sort().join(' ');
    const before = new Set(visibleTies(project, first).map(pair));
    return visibleTies(project, last).some((tie) => !before.has(pair(tie)));
  });

/** At least so many changes have a written reason. */
export const saysReasons = (least: number, text: Message) =>
  check('saysReasons', text, ({ project }) => {
    const reasons = Object.entries(ownValue(project.plan, REASONS) ?? {}).filter(
      ([key, value]) => key.includes('/') && typeof value === 'string' && value.trim() !== '',
    );
    const onTies = everyTie(project).filter(({ reason }) => reason.trim() !== '').length;
    return reasons.length + onTies >= least;
  });

/** Every field of a worksheet, and at least one of its rows where it has any, is filled in. */
export const filledIn = (sheet: Worksheet, text: Message) =>
  check(`filledIn.${sheet.id}`, text, ({ project }) => {
    const isThere = (field: FieldSpec, row: string | null) =>
      answerOf(project, sheet.id, field, row) !== null;
    const rows = rowsOf(project, sheet);
    const hasRow =
      sheet.rows === null || rows.some((row) => sheet.rows?.columns.some((field) => isThere(field, row)));
    return hasRow && sheet.fields.every((field) => isThere(field, null));
  });

/** Every field of a step is filled in. */
export const answered = (worksheet: string, fields: readonly FieldSpec[], text: Message) =>
  check('answered', text, ({ project }) =>
    fields.every((field) => answerOf(project, worksheet, field, null) !== null),
  );

/** The frame in view shows somebody, and nobody without a tie. */
export const nobodyAlone = (text: Message) =>
  check('nobodyAlone', text, ({ frame, resultOf }) =>
    of(resultOf(frame.id), ({ n, isolates }) => n > 0 && isolates.length === 0),
  );

/** The first frame has a bottleneck: somebody without whom others are cut off. */
export const bottleneckFound = (text: Message) =>
  check('bottleneckFound', text, ({ project, resultOf }) => {
    const first = project.frames[0];
    return first ? of(resultOf(first.id), ({ bottlenecks }) => bottlenecks.actorCount > 0) : false;
  });

/** The worst bottleneck of the last frame cuts off less than that of the first, or is gone. */
export const bottleneckEased = (text: Message) =>
  check('bottleneckEased', text, (facts) =>
    between(facts, (before, after) => worst(after) < worst(before) - 1e-9),
  );

/** The last frame is in a later stage than the first. */
export const stageReached = (text: Message) =>
  check('stageReached', text, (facts) =>
    between(facts, (before, after) => {
      if (!before.stage || !after.stage) return false;
      return STAGES.indexOf(after.stage.stage) > STAGES.indexOf(before.stage.stage);
    }),
  );

const worst = ({ bottlenecks }: AnalysisResult) => bottlenecks.actors[0]?.lostShare ?? 0;

function of(result: AnalysisResult | null, is: (result: AnalysisResult) => boolean): boolean | null {
  return result === null ? null : is(result);
}

/** Compares the first frame with the last; not met where they are the same. */
function between(
  { project, resultOf }: MapFacts,
  is: (before: AnalysisResult, after: AnalysisResult) => boolean,
): boolean | null {
  const [first, last] = [project.frames[0], project.frames.at(-1)];
  if (!first || !last || first === last) return false;
  const [before, after] = [resultOf(first.id), resultOf(last.id)];
  return before === null || after === null ? null : is(before, after);
}
