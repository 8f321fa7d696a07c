import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { LayoutChoices } from './LayoutChoices';

/** The layouts where there is no toolbar: on a phone, and from the keyboard. Whoever chooses one sees the map. */
export function LayoutDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'layouts');
  const close = () => view.setState({ dialog: null });
  return (
    <Dialog title={t(($) => $.layouts.title)} isOpen={isOpen} onClose={close}>
      <LayoutChoices onDone={() => view.setState({ dialog: null, screen: 'map' })} />
    </Dialog>
  );
}
