import type { Text } from '@/i18n/useText';
import { ACTOR_KINDS, type Actor, CIRCLES, NETWORKS } from '@/model/types';
import type { ActorField } from '@/transfer/exchange/types';
import { CIRCLE_NAMES, KIND_NAMES, NETWORK_NAMES, sectorName } from '@/wording/fields';

/** Characters of a text that are shown: enough to tell two apart. */
const MOST_CHARACTERS = 48;

/** A value of an actor's field in a few words, as the inspector calls it; a long text only begins. */
export function shortValue(
  { t, list }: Pick<Text, 't' | 'list'>,
  field: ActorField,
  value: Actor[ActorField],
): string {
  const words = wordsOf();
  if (words === '') return t(($) => $.importing.emptyValue);
  const characters = [...words.slice(0, MOST_CHARACTERS * 2)];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : words;

  function wordsOf(): string {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? t(($) => $.importing.yes) : t(($) => $.importing.no);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return nameOf(value);
    return list(value.map(nameOf));
  }

  function nameOf(word: string): string {
    switch (field) {
      case 'sector':
        return sectorName(t, word);
      case 'kind': {
        const kind = ACTOR_KINDS.find((one) => one === word);
        return kind ? t(KIND_NAMES[kind]) : word;
      }
      case 'circle': {
        const circle = CIRCLES.find((one) => one === word);
        return circle ? t(CIRCLE_NAMES[circle]) : word;
      }
      case 'networks': {
        const network = NETWORKS.find((one) => one === word);
        return network ? t(NETWORK_NAMES[network]) : word;
      }
      default:
        return word;
    }
  }
}
