import type { Translate } from '@/i18n/useText';
import type { Shown } from '@/model/shown';

/** "3 aktor disembunyikan · 2 ikatan disembunyikan"; '' when nothing is. */
export function hiddenWords(t: Translate, { hiddenActors, hiddenTies }: Shown): string {
  const actors = hiddenActors > 0 ? t(($) => $.looking.hiddenActors, { count: hiddenActors }) : '';
  const ties = hiddenTies > 0 ? t(($) => $.looking.hiddenTies, { count: hiddenTies }) : '';
  return actors && ties ? t(($) => $.looking.and, { first: actors, second: ties }) : actors || ties;
}
