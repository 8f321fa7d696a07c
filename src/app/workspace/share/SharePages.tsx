import { ArrowLeft, ChevronRight } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '@/i18n/useText';
import type { SharePartId } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { partsInOrder } from './partsInOrder';
import styles from './Share.module.css';
import { ShareEntry } from './ShareEntry';
import { SharePartBody } from './SharePartBody';

/** First the list of all ways, then the one that was chosen, with a way back. */
export function SharePages({ first }: { readonly first: RefObject<HTMLButtonElement | null> }) {
  const { t } = useText();
  const { view } = useSession();
  const chosen = useView((state) => state.sharePart);
  const part = partsInOrder.find(({ id }) => id === chosen);
  const back = useRef<HTMLButtonElement>(null);
  const entries = useRef(new Map<SharePartId, HTMLButtonElement>());
  const before = useRef(chosen);
  // What was pressed is gone with its page: the focus goes to where one would press next.
  useEffect(() => {
    const left = before.current;
    before.current = chosen;
    if (left === chosen) return;
    if (chosen !== null) back.current?.focus();
    else if (left !== null) entries.current.get(left)?.focus();
  }, [chosen]);
  if (part) {
    return (
      <div className={styles.page}>
        <Button
          ref={back}
          look="quiet"
          className={styles.back}
          icon={<ArrowLeft size={18} />}
          onClick={() => view.setState({ sharePart: null })}
        >
          {t(($) => $.share.back)}
        </Button>
        <SharePartBody part={part} />
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label={t(($) => $.share.parts)}>
      {partsInOrder.map((one, index) => (
        <li key={one.id}>
          <button
            type="button"
            ref={(element) => {
              if (element) entries.current.set(one.id, element);
              if (index === 0) first.current = element;
            }}
            className={styles.entry}
            onClick={() => view.setState({ sharePart: one.id })}
          >
            <ShareEntry part={one} />
            <ChevronRight size={18} aria-hidden="true" className={styles.onward} />
          </button>
        </li>
      ))}
    </ul>
  );
}
