import { type Edge, type Node, Position } from '@xyflow/react';
import { ROLES, type RoleId } from '@/analysis/types';
import { actorLook, KNOT_PX } from '@/appearance/actorLook';
import type { ActorStyle } from '@/appearance/actorStyles';
import { tieLook } from '@/appearance/tieLook';
import { ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import { each } from '@/model/once';
import type { Shown } from '@/model/shown';
import type { Actor, Frame, Place, Project, Tie } from '@/model/types';
import { isSameLane, type Lane, lanesOnce } from '@/picture/lanes';
import { thread } from '@/picture/tieGeometry';
import { isTieLit, type Selection } from '@/session/view';
import { type GhostMarks, GONE_TIE, ghostStateOf, goneKnot, isTieGone, supposed } from './ghost/ghostMarks';
import type { Labels } from './looking/labelsOf';
import type { StyleWords } from './looking/useStyleWords';
import type { ActorData, TieData } from './mapData';
import type { MorphNow } from './morphing/morphAt';
import { remember } from './remember';
import { tabStop } from './tabStop';
import { touchedSince } from './touchedSince';

export type ActorNodeType = Node<ActorData, 'actor'>;
export type TieEdgeType = Edge<TieData, 'tie'>;

/** Everything the picture depends on. */
export interface FlowInput {
  readonly project: Project;
  readonly frame: Frame;
  /** Who and what of it is made. */
  readonly shown: Pick<Shown, 'actors' | 'ties'>;
  /** All ties that are seen, where not all are made: a tie's lane depends on those beside it. */
  readonly beside?: readonly Tie[];
  /** Places that a gesture or a glide holds for the moment, instead of the frame's. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** How much of whom is there while a frame becomes another. */
  readonly presence?: Pick<MorphNow, 'actors' | 'ties'> | null;
  readonly selection: Selection;
  readonly lit: Selection | null;
  readonly naming: ActorId | null;
  readonly connectFrom: ActorId | null;
  /** What is supposed to change. */
  readonly ghost?: GhostMarks | null;
  /** The actor that the Tab key leads to, null for the first one. */
  readonly current: ActorId | null;
  /** One without an entry is drawn as usual. */
  readonly styles: ReadonlyMap<ActorId, ActorStyle>;
  readonly words: StyleWords;
  readonly labels: Labels;
  readonly roles: Readonly<Record<ActorId, readonly RoleId[]>>;
  readonly isDraggable: (id: ActorId) => boolean;
  /** Names for screen readers. */
  readonly sayActor: (actor: Actor) => string;
  readonly sayTie: (tie: Tie) => string;
  /** Whom an actor is tied to, told after its name; '' for nothing. */
  readonly describe: (id: ActorId) => string;
  /** What screen readers call the two things on the map, instead of "group", and one that is selected. */
  readonly called: { readonly actor: string; readonly tie: string; readonly selected: string };
}

export interface Flow {
  readonly nodes: ActorNodeType[];
  readonly edges: TieEdgeType[];
}

/** What the last flow was made of. */
interface Made {
  readonly input: FlowInput;
  readonly isStop: (id: ActorId) => boolean;
  readonly byTie: ReadonlyMap<TieId, Lane>;
}

/** Makes React Flow's nodes and edges out of a frame, and reuses those that did not change. */
export function createFlowMaker(): (input: FlowInput) => Flow {
  const nodes = remember<Actor, ActorNodeType>();
  const edges = remember<Tie, TieEdgeType>();
  let last: Made | null = null;
  return (input) => {
    const { actors, ties } = input.shown;
    const byTie = lanesOnce(input.beside ?? ties);
    const isStop = tabStop(input);
    const before = last;
    const isTouched = before && touchedSince(before.input, input);
    const isEndTouched = each((id: ActorId) => isTouched?.actor(id) ?? true);
    const flow = {
      nodes: nodes(
        actors,
        (actor) => nodeParts(actor, input, isStop(actor.id)),
        toNode,
        isTouched && (({ id }) => isTouched.actor(id) || isStop(id) !== before.isStop(id)),
      ),
      edges: edges(
        ties,
        (tie) => edgeParts(tie, input, byTie),
        toEdge,
        isTouched &&
          (({ id, source, target }) =>
            isTouched.tie(id) ||
            isEndTouched(source) ||
            isEndTouched(target) ||
            !isSameLane(byTie.get(id), before.byTie.get(id))),
      ),
    };
    last = { input, isStop, byTie };
    return flow;
  };
}

const ORIGIN: Place = [0, 0];
const NO_ROLES: readonly RoleId[] = [];

const placeOf = (id: ActorId, { frame, held }: FlowInput) => held.get(id) ?? frame.place[id] ?? ORIGIN;
const sizeOf = (id: ActorId, { styles }: FlowInput) => styles.get(id)?.size ?? KNOT_PX;

const said = (words: string, isSelected: boolean, { called }: FlowInput) =>
  isSelected ? `${words}, ${called.selected}` : words;

function nodeParts(actor: Actor, input: FlowInput, isTabStop: boolean) {
  const { lit, selection, naming, connectFrom, roles, styles } = input;
  const state = ghostStateOf(input.ghost, actor.id);
  const own = styles.get(actor.id)?.look ?? actorLook(actor);
  const { shape, icon, fill, line, ink, isHollow = false } = state === 'gone' ? goneKnot(own) : own;
  const isLit = lit?.actors.has(actor.id) ?? false;
  return [
    actor,
    placeOf(actor.id, input),
    sizeOf(actor.id, input),
    selection.actors.has(actor.id),
    lit !== null && !isLit,
    isLit,
    naming === actor.id,
    connectFrom === actor.id,
    // As text, because an equal list of a newer analysis must not draw the actor again.
    (state === 'gone' ? NO_ROLES : (ownValue(roles, actor.id) ?? NO_ROLES)).join(' '),
    input.isDraggable(actor.id),
    supposed(said(input.sayActor(actor), selection.actors.has(actor.id), input), state, input.ghost),
    input.describe(actor.id),
    input.called.actor,
    input.words.labelOf(actor),
    input.labels.actors.has(actor.id),
    [actor.name, ...input.words.factsOf(actor)].join('\n'),
    isTabStop,
    shape,
    icon,
    fill,
    line,
    ink,
    isHollow,
    state,
    input.presence?.actors.get(actor.id) ?? null,
  ] as const;
}

function toNode(parts: ReturnType<typeof nodeParts>): ActorNodeType {
  const [
    actor,
    at,
    size,
    selected,
    isDimmed,
    isLit,
    isNaming,
    isConnectFrom,
    roleText,
    draggable,
    ariaLabel,
    description,
    called,
    label,
    hasLabel,
    tip,
    isTabStop,
    shape,
    icon,
    fill,
    line,
    ink,
    isHollow,
    ghost,
    presence,
  ] = parts;
  const words = roleText.split(' ');
  const roles = ROLES.filter((role) => words.includes(role));
  return {
    id: actor.id,
    type: 'actor',
    position: { x: at[0], y: at[1] },
    width: size,
    height: size,
    measured: { width: size, height: size },
    // Given, so that React Flow need not draw every actor once to measure it.
    handles: [{ id: null, type: 'source', position: Position.Top, x: 0, y: 0, width: size, height: size }],
    selected,
    draggable,
    ariaLabel,
    ariaRole: 'group',
    domAttributes: {
      'aria-roledescription': called,
      'aria-description': description,
      tabIndex: isTabStop ? 0 : -1,
    },
    // Over ties, and over what is painted between ties and actors on a large map.
    zIndex: selected || isNaming ? 3 : isLit ? 2 : 1,
    data: {
      actor,
      label,
      hasLabel,
      tip,
      size,
      look: { shape, icon, fill, line, ink, isHollow },
      roles,
      isDimmed,
      isLit,
      isNaming,
      isConnectFrom,
      ghost,
      presence,
    },
  };
}

function edgeParts(tie: Tie, input: FlowInput, lanes: ReadonlyMap<TieId, Lane>) {
  const { lit, selection, project } = input;
  const lane = lanes.get(tie.id);
  const isLit = isTieLit(lit, tie);
  const isGone = isTieGone(input.ghost, tie);
  return [
    tie,
    ownValue(project.tieTypes, tie.type),
    placeOf(tie.source, input),
    placeOf(tie.target, input),
    sizeOf(tie.source, input),
    sizeOf(tie.target, input),
    lane?.lane ?? 0,
    lane?.lanes ?? 1,
    lane?.isReversed ?? false,
    selection.ties.has(tie.id),
    lit !== null && !isLit,
    isLit,
    supposed(
      said(input.sayTie(tie), selection.ties.has(tie.id), input),
      isGone ? 'broken' : 'none',
      input.ghost,
    ),
    input.called.tie,
    input.labels.ties.has(tie.id) && !isGone ? input.words.tieLabelOf(tie) : '',
    isGone,
    input.presence?.ties.get(tie.id) ?? null,
  ] as const;
}

function toEdge(parts: ReturnType<typeof edgeParts>): TieEdgeType {
  const [
    tie,
    type,
    from,
    to,
    fromSize,
    toSize,
    lane,
    lanes,
    isReversed,
    selected,
    isDimmed,
    isLit,
    ariaLabel,
    called,
    label,
    isGone,
    presence,
  ] = parts;
  const ends = [
    { at: from, size: fromSize },
    { at: to, size: toSize },
  ] as const;
  const path = thread(...ends, lane, lanes, isReversed, presence?.reach);
  const look = isGone ? GONE_TIE : tieLook(tie, type);
  return {
    id: tie.id,
    type: 'tie',
    source: tie.source,
    target: tie.target,
    selected,
    ariaLabel,
    ariaRole: 'group',
    domAttributes: { 'aria-roledescription': called, tabIndex: -1 },
    data: {
      tie,
      look: presence ? { ...look, width: presence.width } : look,
      thread: path,
      label,
      isDimmed,
      isLit,
      isGone,
      presence,
    },
  };
}
