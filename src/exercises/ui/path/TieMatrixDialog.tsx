import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { TieMatrix } from './TieMatrix';

/** Ties pair by pair, in a table of all actors against all. */
export function TieMatrixDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'matrix');
  return (
    <Dialog
      title={t(($) => $.matrix.title)}
      description={t(($) => $.matrix.hint)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      isWide
    >
      {isOpen ? <TieMatrix /> : null}
    </Dialog>
  );
}
