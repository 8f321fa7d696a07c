import { useRef } from 'react';
import { actorElement } from '@/canvas/focusActor';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import { FindActor } from './FindActor';

/** Finds an actor by a part of its name. */
export function FindDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'find');
  const field = useRef<HTMLInputElement>(null);
  const found = useRef<ActorId | null>(null);
  const close = (id: ActorId | null) => {
    found.current = id;
    view.setState({ dialog: null });
  };
  return (
    <Dialog
      title={t(($) => $.editor.find)}
      description={t(($) => $.editor.findHint)}
      isOpen={isOpen}
      onClose={() => close(null)}
      initialFocus={field}
      finalFocus={() => (found.current ? actorElement(found.current) : null)}
    >
      <FindActor field={field} onFound={close} />
    </Dialog>
  );
}
