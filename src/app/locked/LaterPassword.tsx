import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { loadPasswordDialog } from '../loadLater';
import { useDevice } from '../useDevice';

const PasswordDialog = lazy(loadPasswordDialog);

/** The question for a password, over whatever screen a locked file was opened from; loaded when it is asked. */
export function LaterPassword() {
  const { locks } = useDevice();
  const question = useStore(locks.asked, (state) => state.question);
  return question ? (
    <Suspense>
      <PasswordDialog question={question} />
    </Suspense>
  ) : null;
}
