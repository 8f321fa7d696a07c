import { useRef } from 'react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { FindActor } from './FindActor';

/** Finds an actor by a part of its name. */
export function FindDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'find');
  const field = useRef<HTMLInputElement>(null);
  const close = () => view.setState({ dialog: null });
  return (
    <Dialog
      title={t(($) => $.editor.find)}
      description={t(($) => $.editor.findHint)}
      isOpen={isOpen}
      onClose={close}
      initialFocus={field}
    >
      <FindActor field={field} onFound={close} />
    </Dialog>
  );
}
