import {
  CircleDot,
  ClipboardList,
  ClipboardPaste,
  Command as CommandIcon,
  Compass,
  Download,
  FileSpreadsheet,
  FileText,
  FolderOpen,
  GitCompareArrows,
  GraduationCap,
  Grid2x2,
  Group,
  History,
  Keyboard,
  Languages,
  ListChecks,
  ListPlus,
  Maximize,
  Moon,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Presentation,
  Redo2,
  Rocket,
  Route,
  Share2,
  SlidersHorizontal,
  Sparkles,
  Spline,
  SquareDashedMousePointer,
  StickyNote,
  Sun,
  SunMoon,
  Type,
} from 'lucide-react';

import { type ReactNode, useState } from 'react';
import { chooseTheme, rememberedTheme, THEME_NAMES, THEMES, type Theme } from '@/app/theme';
import { useDevice } from '@/app/useDevice';
import type { CommandId } from '@/commands/registry';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import type { MenuEntry } from '@/ui/MenuEntries';

const THEME_ICONS: Readonly<Record<Theme, ReactNode>> = {
  light: <Sun size={18} />,
  dark: <Moon size={18} />,
  contrast: <SunMoon size={18} />,
};

/** Everything of the editor's menu, in its order; `hasPanels` where panels can be opened and closed. */
export function useMenuEntries({ hasPanels }: { readonly hasPanels: boolean }): readonly MenuEntry[] {
  const isLeftOpen = useView((view) => view.isLeftOpen);
  const isRightOpen = useView((view) => view.isRightOpen);
  const isStripOpen = useView((view) => view.isStripOpen);
  const hasSingleKeys = useView((view) => view.hasSingleKeys);
  const panels = [
    useEntry('toggleLeft', <PanelLeft size={18} />, isLeftOpen),
    useEntry('toggleStrip', <PanelBottom size={18} />, isStripOpen),
    useEntry('toggleRight', <PanelRight size={18} />, isRightOpen),
    LINES.panels,
  ];
  /** On a phone there are no tools over the map. */
  const tools = [
    useEntry('redo', <Redo2 size={18} />),
    useEntry('selectAll', <SquareDashedMousePointer size={18} />),
    useEntry('paste', <ClipboardPaste size={18} />),
    useEntry('newNote', <StickyNote size={18} />),
    useEntry('group', <Group size={18} />),
    useEntry('laserTool', <CircleDot size={18} />),
    useEntry('arrange', <Sparkles size={18} />),
    useEntry('fit', <Maximize size={18} />),
    LINES.tools,
  ];
  return [
    ...(hasPanels ? [] : tools),
    useEntry('share', <Share2 size={18} />),
    useEntry('saveFile', <Download size={18} />),
    useEntry('downloadMeasures', <FileSpreadsheet size={18} />),
    useEntry('openFile', <FolderOpen size={18} />),
    useEntry('versions', <History size={18} />),
    LINES.project,
    useEntry('addNames', <ListPlus size={18} />),
    useEntry('pickMany', <ListChecks size={18} />),
    useEntry('tieTypes', <Spline size={18} />),
    useEntry('chooseLayout', <Sparkles size={18} />),
    useEntry('looking', <SlidersHorizontal size={18} />),
    useEntry('toggleStakeholders', <Grid2x2 size={18} />),
    useEntry('openGuide', <Route size={18} />),
    useEntry('openPath', <GraduationCap size={18} />),
    useEntry('toggleWorksheets', <ClipboardList size={18} />),
    useEntry('toggleReport', <FileText size={18} />),
    useEntry('toggleCompare', <GitCompareArrows size={18} />),
    LINES.draw,
    ...(hasPanels ? panels : []),
    ...useThemes(),
    LINES.themes,
    ...useLanguages(),
    LINES.languages,
    useEntry('present', <Presentation size={18} />),
    useEntry('palette', <CommandIcon size={18} />),
    useEntry('start', <Rocket size={18} />),
    useEntry('tour', <Compass size={18} />),
    useEntry('keys', <Keyboard size={18} />),
    useEntry('toggleSingleKeys', <Type size={18} />, hasSingleKeys),
  ];
}

const line = (id: string): MenuEntry => ({ kind: 'line', id });
const LINES = {
  tools: line('afterTools'),
  project: line('afterProject'),
  draw: line('afterDraw'),
  panels: line('afterPanels'),
  themes: line('afterThemes'),
  languages: line('afterLanguages'),
};

function useEntry(id: CommandId, icon: ReactNode, isOn?: boolean): MenuEntry {
  const { label, keys, isEnabled, run } = useCommand(id);
  const shown = isOn === undefined ? {} : { isOn };
  return { kind: 'item', id, label, icon, keys, isDisabled: !isEnabled, run, ...shown };
}

function useThemes(): readonly MenuEntry[] {
  const { t } = useText();
  const { settings } = useDevice();
  const [chosen, setChosen] = useState(() => rememberedTheme(settings));
  return THEMES.map((theme) => ({
    kind: 'item',
    id: theme,
    label: t(($) => $.editor.theme, { theme: t(THEME_NAMES[theme]) }),
    icon: THEME_ICONS[theme],
    isOn: theme === chosen,
    run: () => {
      chooseTheme(theme, settings, document.documentElement);
      setChosen(theme);
    },
  }));
}

function useLanguages(): readonly MenuEntry[] {
  const { t, language, switchTo } = useText();
  const choices = [
    { id: 'id', label: t(($) => $.editor.languageId) },
    { id: 'en', label: t(($) => $.editor.languageEn) },
  ] as const;
  return choices.map(({ id, label }) => ({
    kind: 'item',
    id,
    label,
    icon: <Languages size={18} />,
    isOn: id === language,
    run: () => void switchTo(id),
  }));
}
