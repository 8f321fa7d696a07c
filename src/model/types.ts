import type { ActorId, FrameId, GroupId, MapNoteId, ProjectId, SavedViewId, TieId, TieTypeId } from './ids';

/** What an actor is; decides its shape on the map. */
export const ACTOR_KINDS = ['person', 'group', 'unit', 'organisation'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Sectors with a colour and an icon of their own. `Actor.sector` may also be any text of the user's. */
export const SECTORS = [
  'community',
  'private',
  'cooperative',
  'government',
  'finance',
  'academia',
  'media',
  'legislature',
] as const;
export type KnownSector = (typeof SECTORS)[number];

export const CIRCLES = ['internal', 'external'] as const;
export type Circle = (typeof CIRCLES)[number];

/** The three networks of Ibarra and Hunter; an actor may be in several. */
export const NETWORKS = ['personal', 'operational', 'strategic'] as const;
export type PersonalNetwork = (typeof NETWORKS)[number];

export const DIRECTIONS = ['none', 'forward', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const STRENGTHS = ['weak', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Know, like, trust, buy: how far a tie has grown, in this order. */
export const MATURITIES = ['know', 'like', 'trust', 'buy'] as const;
export type Maturity = (typeof MATURITIES)[number];

export const SIGNS = ['support', 'conflict'] as const;
export type Sign = (typeof SIGNS)[number];

export const STATUSES = ['existing', 'planned'] as const;
export type TieStatus = (typeof STATUSES)[number];

/** Where the knowledge of a tie comes from: said in a source, following from a stated role, or inferred. */
export const PROVENANCES = ['stated', 'role', 'inferred'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Krebs and Holley's four stages, in their order. */
export const STAGES = ['fragments', 'hub', 'multiHub', 'corePeriphery'] as const;
export type StageId = (typeof STAGES)[number];

/** `state` describes what is; `plan` what is meant to be, so planned ties count in its analysis. */
export const FRAME_KINDS = ['state', 'plan'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** Tie types that Rajut can name in every language. A type the user made has preset null and a name. */
export const TIE_TYPE_PRESETS = [
  'communication',
  'information',
  'problemSolving',
  'knowledge',
  'access',
  'goods',
  'money',
  'credit',
  'guidance',
  'authority',
] as const;
export type TieTypePreset = (typeof TIE_TYPE_PRESETS)[number];

/** Line patterns; colour is never the only sign of a tie type. */
export const DASHES = ['solid', 'dash', 'dot', 'dashDot', 'longDash', 'shortDash'] as const;
export type Dash = (typeof DASHES)[number];

export const PROJECT_KINDS = ['organisation', 'personal'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** A person, group, unit or organisation. Its identity and attributes are the project's, not a frame's. */
export interface Actor {
  readonly id: ActorId;
  /** 1 to 200 characters; may be empty only while it is being typed. */
  readonly name: string;
  readonly kind: ActorKind;
  /** One of SECTORS, free text of the user's, or '' when not yet said. */
  readonly sector: string;
  readonly circle: Circle | null;
  /** Role or duty in the case, in the user's words. */
  readonly role: string;
  readonly has: readonly string[];
  readonly needs: readonly string[];
  /** 0 = not yet judged, 1 to 5 low to high. */
  readonly influence: number;
  /** 0 = not yet judged, 1 to 5 low to high. */
  readonly interest: number;
  /** −2 strongly against … 2 strongly for. */
  readonly stance: number;
  readonly networks: readonly PersonalNetwork[];
  /** Whether this actor does the weaving. */
  readonly weaver: boolean;
  /** A pinned actor is left where it is by every layout. */
  readonly pinned: boolean;
  readonly notes: string;
}

/** A relation between two different actors in one frame. Several ties may join the same two actors. */
export interface Tie {
  readonly id: TieId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly type: TieTypeId;
  readonly direction: Direction;
  readonly strength: Strength;
  readonly maturity: Maturity | null;
  /** What flows, in the user's words. */
  readonly flow: string;
  readonly sign: Sign;
  readonly status: TieStatus;
  /** Why the tie is there, was added or is planned. */
  readonly reason: string;
  readonly provenance: Provenance | null;
  readonly notes: string;
}

export interface TieType {
  readonly id: TieTypeId;
  readonly preset: TieTypePreset | null;
  /** The user's name for it; '' shows the preset's name in the reader's language. */
  readonly name: string;
  /** Index into the palette of tie colours, 0 to 5. */
  readonly colour: number;
  readonly dash: Dash;
  /** Sort key, ascending; ties broken by id. */
  readonly order: number;
}

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly members: readonly ActorId[];
}

/** Centre of an actor on the canvas, px at zoom 1, x to the right and y down. */
export type Place = readonly [x: number, y: number];

/** One state of the network. An actor is in it when it has a place. */
export interface Frame {
  readonly id: FrameId;
  readonly title: string;
  readonly kind: FrameKind;
  /** The stage its author gives it; the computed stage is never stored. */
  readonly stage: StageId | null;
  readonly note: string;
  /** Sort key, ascending; ties broken by id. */
  readonly order: number;
  readonly place: Readonly<Record<ActorId, Place>>;
  /** Every stored tie, also one whose end is not in the frame: use `visibleTies` to draw or count. */
  readonly ties: Readonly<Record<TieId, Tie>>;
}

/** A free note on the map of one frame, tied to nobody. */
export interface MapNote {
  readonly id: MapNoteId;
  readonly frame: FrameId;
  readonly text: string;
  /** Its upper left corner, canvas px at zoom 1. */
  readonly at: Place;
}

/**
 * How a map is dressed: by which field or measure each sign goes. Names are those of the registry in
 * `appearance/dataFields.ts`; one that is not known there, from a newer Rajut, counts as null.
 */
export interface MapStyle {
  /** null: all actors are of one size. */
  readonly sizeBy: string | null;
  /** null: all actors have one colour. */
  readonly colourBy: string | null;
  /** null: all actors have one shape. */
  readonly shapeBy: string | null;
  /** null: no labels. */
  readonly labelBy: string | null;
  /** What is written on ties, null for nothing. */
  readonly tieLabelBy: string | null;
}

/**
 * What is left out of the picture. It lists what is hidden, so that who is added later is seen. Nothing of it
 * changes what the analysis counts.
 */
export interface MapFilter {
  /** Known sectors, the user's own texts, '' for actors without one. */
  readonly sectors: readonly string[];
  readonly kinds: readonly ActorKind[];
  /** Roles of the analysis, '' for actors without one. An actor is hidden when all its roles are. */
  readonly roles: readonly string[];
  readonly tieTypes: readonly TieTypeId[];
  readonly strengths: readonly Strength[];
}

/** A way of looking at the map, kept by name. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly name: string;
  readonly style: MapStyle;
  readonly filter: MapFilter;
  /** Sort key, ascending; ties broken by id. */
  readonly order: number;
}

/** The written half of an exercise; its fields belong to the exercise that made it. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Project {
  readonly id: ProjectId;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly question: string;
  readonly problem: string;
  readonly purpose: string;
  readonly notes: string;
  readonly actors: Readonly<Record<ActorId, Actor>>;
  readonly tieTypes: Readonly<Record<TieTypeId, TieType>>;
  readonly groups: Readonly<Record<GroupId, Group>>;
  /** Notes of all frames, also of one that is gone. */
  readonly mapNotes: Readonly<Record<MapNoteId, MapNote>>;
  readonly savedViews: Readonly<Record<SavedViewId, SavedView>>;
  /** In their order; at least one in a project that Rajut made. */
  readonly frames: readonly Frame[];
  readonly worksheets: Readonly<Record<string, Fields>>;
  readonly plan: Readonly<Record<string, Fields>>;
}

/** The fields of a project itself, without its collections. */
export type ProjectFields = Pick<Project, 'title' | 'kind' | 'question' | 'problem' | 'purpose' | 'notes'>;
/** The fields of a frame itself, without places and ties. */
export type FrameFields = Pick<Frame, 'title' | 'kind' | 'stage' | 'note' | 'order'>;
