import { useRef } from 'react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { useRoom } from '../useRoom';
import { SharePages } from './SharePages';
import { ShareTabs } from './ShareTabs';

/** Everything a project can be given away as: ways beside what is chosen, on a phone one after the other. */
export function ShareDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'share');
  const isPhone = useRoom() === 'phone';
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title={t(($) => $.share.title)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      initialFocus={first}
      isWide
    >
      {isPhone ? <SharePages first={first} /> : <ShareTabs first={first} />}
    </Dialog>
  );
}
