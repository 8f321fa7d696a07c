import type { RoleId } from '@/analysis/types';
import type { KnotLook } from '@/appearance/actorLook';
import type { TieLook } from '@/appearance/tieLook';
import type { Actor, Tie } from '@/model/types';
import type { Thread } from '@/picture/tieGeometry';
import type { GhostState } from './ghost/ghostMarks';
import type { ActorPresence, TiePresence } from './morphing/morphAt';

/** What the element or the picture of an actor shows. */
export interface ActorData extends Record<string, unknown> {
  readonly actor: Actor;
  /** What stands below the knot, '' for nothing. */
  readonly label: string;
  /** Whether there is room for the label; without, it shows under the pointer, with the focus or selected. */
  readonly hasLabel: boolean;
  /** What the look says, in words; a line each. */
  readonly tip: string;
  readonly size: number;
  readonly look: KnotLook;
  readonly roles: readonly RoleId[];
  readonly isDimmed: boolean;
  readonly isLit: boolean;
  readonly isNaming: boolean;
  readonly isConnectFrom: boolean;
  readonly ghost: GhostState;
  /** How much of it is there, null for all; only on the way from one frame to another, which is painted. */
  readonly presence: ActorPresence | null;
}

/** What the element or the picture of a tie shows. */
export interface TieData extends Record<string, unknown> {
  readonly tie: Tie;
  readonly look: TieLook;
  readonly thread: Thread;
  /** What is written on the thread, '' for nothing or where there is no room. */
  readonly label: string;
  readonly isDimmed: boolean;
  readonly isLit: boolean;
  /** Supposed to be gone: its thread is a trace without marks. */
  readonly isGone: boolean;
  /** The same of a tie. */
  readonly presence: TiePresence | null;
}
