import { Search } from 'lucide-react';
import { Logo } from '@/app/Logo';
import { useText } from '@/i18n/useText';
import { CommandButton } from './CommandButton';
import { UndoButton } from './HistoryButtons';
import { MaskedBadge } from './MaskedBadge';
import styles from './Phone.module.css';
import { ProjectTitle } from './ProjectTitle';
import { SavingBadge } from './SavingBadge';

/** The bar above the map on a phone; undo is always in sight. */
export function PhoneTopBar({ onHome }: { readonly onHome: () => void }) {
  const { t } = useText();
  return (
    <header className={styles.top}>
      <button type="button" className={styles.home} aria-label={t(($) => $.editor.home)} onClick={onHome}>
        <Logo isMarkOnly />
      </button>
      <ProjectTitle />
      <MaskedBadge />
      <SavingBadge />
      <UndoButton />
      <CommandButton id="find" icon={<Search size={20} />} />
    </header>
  );
}
