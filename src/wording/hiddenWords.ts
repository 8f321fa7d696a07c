import type { Text } from '@/i18n/useText';
import type { Shown } from '@/model/shown';

/** "3 aktor dan 2 ikatan disembunyikan"; '' when nothing is. */
export function hiddenWords(
  { t, list }: Pick<Text, 't' | 'list'>,
  { hiddenActors, hiddenTies }: Pick<Shown, 'hiddenActors' | 'hiddenTies'>,
): string {
  const parts = [
    ...(hiddenActors > 0 ? [t(($) => $.common.actorCount, { count: hiddenActors })] : []),
    ...(hiddenTies > 0 ? [t(($) => $.common.tieCount, { count: hiddenTies })] : []),
  ];
  return parts.length > 0 ? t(($) => $.looking.hidden, { what: list(parts) }) : '';
}
