import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit, EditLabel } from '@/model/edit';
import type { ActorId } from '@/model/ids';
import type { Strength } from '@/model/types';
import type { Side } from '@/model/walking';

/** Something that a screen reader tells; the words are made where it is told. */
export type Fact =
  | { readonly kind: 'added' | 'moved'; readonly actors: readonly ActorId[] }
  | {
      readonly kind: 'tied';
      readonly source: ActorId;
      readonly target: ActorId;
      readonly strength: Strength;
    }
  | { readonly kind: 'renamed' | 'noTies'; readonly actor: ActorId }
  | { readonly kind: 'nobody'; readonly side: Side }
  | { readonly kind: 'edited'; readonly label: EditLabel };

/** Facts that have not been told yet, oldest first. */
export type Announcements = StoreApi<{ readonly facts: readonly Fact[] }>;

/** Nothing to tell. */
export function createAnnouncements(): Announcements {
  return createStore(() => ({ facts: [] }));
}

/** Adds facts to what is to be told. */
export function announce(announcements: Announcements, facts: readonly Fact[]): void {
  if (facts.length > 0) announcements.setState((state) => ({ facts: [...state.facts, ...facts] }));
}

/**
 * What an edit did, as facts.
 *
 * @returns in the order of telling; an edit of which nothing more is known is told by its label
 */
export function factsOf({ label, changes }: Edit): readonly Fact[] {
  const actors = changes.flatMap((change) => (change.on === 'actor' ? [change.id] : []));
  const ties = changes.flatMap((change): Fact[] => {
    if (change.on !== 'tie') return [];
    const { source, target, strength } = change.set;
    return source && target && strength ? [{ kind: 'tied', source, target, strength }] : [];
  });
  const [first] = actors;
  switch (label.verb) {
    case 'addTie':
      return ties;
    case 'addActor':
    case 'addActors':
    case 'paste':
    case 'duplicate':
      return actors.length > 0 ? [{ kind: 'added', actors }] : [{ kind: 'edited', label }];
    case 'addConnectedActor':
      return [{ kind: 'added', actors }, ...ties];
    case 'renameActor':
      return first ? [{ kind: 'renamed', actor: first }] : [];
    case 'moveActors':
      return [
        { kind: 'moved', actors: changes.flatMap((change) => (change.on === 'place' ? [change.actor] : [])) },
      ];
    default:
      return [{ kind: 'edited', label }];
  }
}
