import type { Text } from '@/i18n/useText';
import type { PastePlan } from '@/transfer/pasted/planPasted';

/** The main question of the preview, and the words of the button that answers it. */
export interface Made {
  readonly question: string;
  readonly button: string;
}

/** "Buat 12 aktor dan 8 ikatan?", null when there is nothing to make or show. */
export function whatIsMade(
  { t, list }: Pick<Text, 't' | 'list'>,
  { fresh, elsewhere, ties }: PastePlan,
): Made | null {
  const actors = (count: number) => (count > 0 ? [t(($) => $.common.actorCount, { count })] : []);
  const parts = [
    ...actors(fresh.size),
    ...(ties.length > 0 ? [t(($) => $.common.tieCount, { count: ties.length })] : []),
  ];
  if (parts.length > 0) {
    const what = list(parts);
    return { question: t(($) => $.paste.question, { what }), button: t(($) => $.paste.make, { what }) };
  }
  if (elsewhere.size === 0) return null;
  const what = list(actors(elsewhere.size));
  return { question: t(($) => $.paste.questionShow, { what }), button: t(($) => $.paste.show, { what }) };
}
