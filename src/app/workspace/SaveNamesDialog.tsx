import { saveProjectFile } from '@/commands/saveProject';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

/** Asks whose names go into a file that is saved while names are masked on screen. */
export function SaveNamesDialog() {
  const { t } = useText();
  const session = useSession();
  const isOpen = useView((view) => view.dialog === 'saveNames');
  if (!isOpen) return null;
  const close = () => session.view.setState({ dialog: null });
  const save = (names: 'masked' | 'real') => {
    close();
    void saveProjectFile(session, names);
  };
  return (
    <Dialog
      title={t(($) => $.looking.saveTitle)}
      description={t(($) => $.looking.saveHint)}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onClick={() => save('real')}>{t(($) => $.looking.saveReal)}</Button>
          <Button look="strong" onClick={() => save('masked')}>
            {t(($) => $.looking.saveMasked)}
          </Button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
