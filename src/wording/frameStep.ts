import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import { type Comparison, countFates, type TieChange } from '@/stages/compare/compareFrames';

type Counted = 'added' | 'gone';

/** With signs for the eye, in words for the ear: a minus is easily left out when read aloud. */
const ACTORS = {
  seen: { added: ($) => $.frames.actorsAdded, gone: ($) => $.frames.actorsGone },
  heard: { added: ($) => $.frames.spokenActorsAdded, gone: ($) => $.frames.spokenActorsGone },
} as const satisfies Record<'seen' | 'heard', Record<Counted, Message>>;
const TIES = {
  seen: { added: ($) => $.frames.tiesAdded, gone: ($) => $.frames.tiesGone },
  heard: { added: ($) => $.frames.spokenTiesAdded, gone: ($) => $.frames.spokenTiesGone },
} as const satisfies Record<'seen' | 'heard', Record<Counted, Message>>;

/**
 * What changed from one frame to the next, in a few words: "+3 aktor, +5 ikatan, −1 ikatan".
 *
 * @param way for the eye, or for a screen reader
 * @returns in the order actors, ties, what became of ties that stayed; says so when nothing changed
 */
export function stepWords(t: Text['t'], { actors, ties }: Comparison, way: 'seen' | 'heard'): string {
  const [ofActors, ofTies] = [countFates(actors), countFates(ties)];
  const changed = (isCounted: (changes: readonly TieChange[]) => boolean) =>
    ties.filter(({ fate, changes }) => fate === 'changed' && isCounted(changes)).length;
  const strengthened = changed((all) => all.includes('strengthened'));
  const weakened = changed((all) => all.includes('weakened'));
  const begun = changed((all) => all.includes('begun'));
  const otherwise = changed((all) => !all.some((one) => NAMED.includes(one)));
  const parts: readonly (readonly [number, Message])[] = [
    [ofActors.added, ACTORS[way].added],
    [ofActors.gone, ACTORS[way].gone],
    [ofTies.added, TIES[way].added],
    [ofTies.gone, TIES[way].gone],
    [strengthened, ($) => $.frames.strengthened],
    [weakened, ($) => $.frames.weakened],
    [begun, ($) => $.frames.begun],
    [otherwise, ($) => $.frames.otherwise],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => t(words, { count }));
  return said.length > 0 ? said.join(', ') : t(($) => $.frames.nothing);
}

const NAMED: readonly TieChange[] = ['strengthened', 'weakened', 'begun'];
