import {
  Menu as MenuIcon,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Search,
  Share2,
  SlidersHorizontal,
  Sparkles,
} from 'lucide-react';
import { Logo } from '@/app/Logo';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { toScreen } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import { MenuEntries } from '@/ui/MenuEntries';
import { Segmented } from '@/ui/Segmented';
import { CommandButton } from './CommandButton';
import { RedoButton, UndoButton } from './HistoryButtons';
import { MaskedBadge } from './MaskedBadge';
import { ProjectTitle } from './ProjectTitle';
import { SavingBadge } from './SavingBadge';
import styles from './TopBar.module.css';
import { useMenuEntries } from './useMenuEntries';

/** The bar above map and panels on a wide or middling screen. */
export function TopBar({ onHome }: { readonly onHome: () => void }) {
  const { t } = useText();
  const isLeftOpen = useView((view) => view.isLeftOpen);
  const isRightOpen = useView((view) => view.isRightOpen);
  const isStripOpen = useView((view) => view.isStripOpen);
  const isLooking = useView((view) => view.dialog === 'looking');
  return (
    <header className={styles.bar} data-region="">
      <button type="button" className={styles.home} title={t(($) => $.editor.home)} onClick={onHome}>
        <Logo />
      </button>
      <div className={styles.crumbs}>
        <span className={styles.crumb}>{t(($) => $.editor.project)}</span>
        <span className={styles.crumb} aria-hidden="true">
          /
        </span>
        <ProjectTitle />
      </div>
      <SavingBadge />
      <MaskedBadge />
      <div className={styles.tools} role="toolbar" aria-label={t(($) => $.editor.tools)}>
        <ScreenSwitch />
        <UndoButton />
        <RedoButton />
        <FindButton />
        <CommandButton id="looking" icon={<SlidersHorizontal size={19} />} isOn={isLooking} />
        <CommandButton id="arrange" icon={<Sparkles size={19} />} />
        <span className={styles.gap} />
        <CommandButton id="toggleLeft" icon={<PanelLeft size={19} />} isOn={isLeftOpen} />
        <CommandButton id="toggleStrip" icon={<PanelBottom size={19} />} isOn={isStripOpen} />
        <CommandButton id="toggleRight" icon={<PanelRight size={19} />} isOn={isRightOpen} />
        <CommandButton id="share" icon={<Share2 size={19} />} />
        <EditorMenu />
      </div>
    </header>
  );
}

function EditorMenu() {
  const { t } = useText();
  return (
    <Menu align="end" trigger={<IconButton name={t(($) => $.editor.menu)} icon={<MenuIcon size={20} />} />}>
      <EditorEntries />
    </Menu>
  );
}

function EditorEntries() {
  return <MenuEntries entries={useMenuEntries({ hasPanels: true })} />;
}

function FindButton() {
  const { label, keys, run } = useCommand('find');
  return (
    <Button icon={<Search size={18} />} className={styles.find} title={label} onClick={run}>
      <span className={styles.findLabel}>{label}</span>
      {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
    </Button>
  );
}

/** What fills the window. */
function ScreenSwitch() {
  const { t } = useText();
  const { view } = useSession();
  const screen = useView((state) => state.screen);
  const { keys } = useCommand('toggleTable');
  return (
    <div className={styles.screens} title={`${t(($) => $.table.toggle)} (${keys ?? ''})`}>
      <Segmented
        label={t(($) => $.table.toggle)}
        isLabelHidden
        value={screen === 'map' || screen === 'table' || screen === 'grid' ? screen : null}
        choices={[
          { value: 'map', label: t(($) => $.table.toMap) },
          { value: 'table', label: t(($) => $.table.toTable) },
          { value: 'grid', label: t(($) => $.grid.toGrid) },
        ]}
        onChange={(chosen) => view.setState((state) => toScreen(state, chosen))}
      />
    </div>
  );
}
