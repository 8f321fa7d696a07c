import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { FindActor } from './FindActor';

/** Finds an actor by a part of its name. */
export function FindDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'find');
  const close = () => view.setState({ dialog: null });
  return (
    <Dialog
      title={t(($) => $.editor.find)}
      description={t(($) => $.editor.findHint)}
      isOpen={isOpen}
      onClose={close}
    >
      <FindActor onFound={close} />
    </Dialog>
  );
}
