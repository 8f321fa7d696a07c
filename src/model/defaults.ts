import { type ActorId, type FrameId, type ProjectId, type TieTypeId, tieTypeId } from './ids';
import {
  type Actor,
  DASHES,
  type Frame,
  type Project,
  TIE_TYPE_PRESETS,
  type Tie,
  type TieType,
  type TieTypePreset,
} from './types';

/** Fields of an actor about whom only the name is known. */
export function newActor(id: ActorId, name: string, known: Partial<Omit<Actor, 'id' | 'name'>> = {}): Actor {
  return {
    id,
    name,
    kind: 'person',
    sector: '',
    circle: null,
    role: '',
    has: [],
    needs: [],
    influence: 0,
    interest: 0,
    stance: 0,
    networks: [],
    weaver: false,
    pinned: false,
    notes: '',
    ...known,
  };
}

type Ends = Pick<Tie, 'id' | 'source' | 'target' | 'type'>;

/** A tie of which only its ends and type are known: existing, supportive, weak, without direction. */
export function newTie(ends: Ends, known: Partial<Omit<Tie, keyof Ends>> = {}): Tie {
  return {
    ...ends,
    direction: 'none',
    strength: 'weak',
    maturity: null,
    flow: '',
    sign: 'support',
    status: 'existing',
    reason: '',
    provenance: null,
    notes: '',
    ...known,
  };
}

/** An empty frame of the kind `state`. */
export function newFrame(id: FrameId, title: string, order: number): Frame {
  return { id, title, kind: 'state', stage: null, note: '', order, place: {}, ties: {} };
}

/**
 * A tie type that Rajut can name in every language. Its id is the preset's name, so that projects and two
 * people working apart agree on it; colour and dash follow its place in the list, so that no two look alike.
 */
export function presetTieType(preset: TieTypePreset): TieType {
  const order = TIE_TYPE_PRESETS.indexOf(preset);
  return {
    id: tieTypeId(preset),
    preset,
    name: '',
    colour: order % 6,
    dash: DASHES[order % DASHES.length] ?? 'solid',
    order,
  };
}

/** The five networks of Cross, with which every new project starts. */
const FIRST_TIE_TYPES = ['communication', 'information', 'problemSolving', 'knowledge', 'access'] as const;

/** A project as it begins: five tie types and one empty frame. */
export function newProject(id: ProjectId, title: string, frame: Frame): Project {
  const tieTypes: Record<TieTypeId, TieType> = {};
  for (const preset of FIRST_TIE_TYPES) {
    const type = presetTieType(preset);
    tieTypes[type.id] = type;
  }
  return {
    id,
    title,
    kind: 'organisation',
    question: '',
    problem: '',
    purpose: '',
    notes: '',
    actors: {},
    tieTypes,
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [frame],
    worksheets: {},
    plan: {},
  };
}

/** Names two ends of a tie for a label, in the order source, target. */
export function tieName(
  project: Project,
  tie: { readonly source: ActorId; readonly target: ActorId },
): string {
  return `${project.actors[tie.source]?.name ?? ''} – ${project.actors[tie.target]?.name ?? ''}`;
}
