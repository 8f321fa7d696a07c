import { useText } from '@/i18n/useText';
import { useShownMap } from '@/session/useSession';
import { hiddenWords } from '@/wording/hiddenWords';

/** How much of the map is left out, where the key explains the rest; nothing when nothing is. */
export function HiddenLine({ className }: { readonly className: string | undefined }) {
  const words = hiddenWords(useText(), useShownMap());
  return words ? <p className={className}>{words}</p> : null;
}
