import { Tabs } from '@base-ui/react/tabs';
import type { RefObject } from 'react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { partOrFirst, partsInOrder } from './partsInOrder';
import styles from './Share.module.css';
import { ShareEntry } from './ShareEntry';
import { SharePartBody } from './SharePartBody';

/** The ways at the left, the chosen one at the right; arrow keys walk the list. */
export function ShareTabs({ first }: { readonly first: RefObject<HTMLButtonElement | null> }) {
  const { t } = useText();
  const { view } = useSession();
  const chosen = partOrFirst(useView((state) => state.sharePart));
  return (
    <Tabs.Root
      className={styles.tabs}
      orientation="vertical"
      value={chosen.id}
      onValueChange={(next) => {
        const part = partsInOrder.find(({ id }) => id === next);
        if (part) view.setState({ sharePart: part.id });
      }}
    >
      <Tabs.List className={styles.list} aria-label={t(($) => $.share.parts)} activateOnFocus>
        {partsInOrder.map((part) => (
          <Tabs.Tab
            key={part.id}
            ref={part === chosen ? first : undefined}
            value={part.id}
            className={styles.entry}
          >
            <ShareEntry part={part} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={chosen.id} className={styles.panel} tabIndex={-1}>
        <SharePartBody part={chosen} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
