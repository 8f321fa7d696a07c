import type { Message } from '@/i18n/messages';
import type { ActorKind, Circle, KnownSector, TieTypePreset } from '@/model/types';

/** Somebody who is typically in a case of a kind. */
export interface Category {
  readonly id: string;
  readonly label: Message;
  readonly sector: KnownSector;
  readonly circle: Circle;
  readonly kind: ActorKind;
}

/** A kind of case to begin from: it asks and offers, and puts nobody on the map by itself. */
export interface Template {
  readonly id: string;
  readonly title: Message;
  readonly about: Message;
  readonly question: Message;
  /** The first is that of the next tie. */
  readonly tieTypes: readonly TieTypePreset[];
  readonly categories: readonly Category[];
}
