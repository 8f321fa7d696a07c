import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { DressSection } from './DressSection';
import { FilterSection } from './FilterSection';
import styles from './LookingPanel.module.css';
import { NamesSection } from './NamesSection';
import { SavedViews } from './SavedViews';

/**
 * How the map looks and how much of it is seen. It stands beside the map, on a phone under it, and everything
 * works at once, so that one sees what one chooses.
 */
export function LookingPanel() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'looking');
  return (
    <Base.Root
      open={isOpen}
      modal={false}
      disablePointerDismissal
      onOpenChange={(open) => (open ? undefined : view.setState({ dialog: null }))}
    >
      <Base.Portal container={document.querySelector<HTMLElement>('[data-panels]')}>
        <Base.Popup className={styles.panel}>
          <div className={styles.head}>
            <Base.Title className={styles.title}>{t(($) => $.looking.title)}</Base.Title>
            <Base.Close render={<IconButton name={t(($) => $.common.close)} icon={<X size={18} />} />} />
          </div>
          <div className={styles.body}>
            <Base.Description className={styles.hint}>{t(($) => $.looking.hint)}</Base.Description>
            <DressSection />
            <FilterSection />
            <NamesSection />
            <SavedViews />
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
