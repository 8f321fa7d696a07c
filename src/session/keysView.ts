import type { ActorId, TieId } from '@/model/ids';

/** What on the map has the keyboard focus; a tie is reached from an actor, and the keys go back there. */
export type KeysOn =
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId; readonly from: ActorId };

/** Where on the map the keys are. */
export interface KeysView {
  /** The actor that the keys start from: the canvas's one tab stop. null until somebody goes there. */
  readonly current: ActorId | null;
  /** What on the map has the keyboard focus, also while a dialog or menu is open over it; null for nothing. */
  readonly keysOn: KeysOn | null;
  /** Asks the canvas to give something the keyboard focus; a new object is a new request. */
  readonly keysTo: KeysOn | null;
  /** Whether letters, digits and signs alone do something on the canvas (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean;
}

/** Before anybody went to the map by keys. */
export const NO_KEYS: KeysView = { current: null, keysOn: null, keysTo: null, hasSingleKeys: true };
