import { Copy, Download, Ellipsis, FolderOpen, Pencil, Trash2 } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { IconButton } from '@/ui/Button';
import { projectPath } from '../route';
import styles from './Card.module.css';
import { LazyMenu } from './LazyMenu';
import { useFileWords, useHome } from './useHome';

interface ProjectMenuProps {
  readonly project: ProjectSummary;
  /** As it is shown. */
  readonly title: string;
  readonly onRename: () => void;
}

/** What can be done with a project without opening it. */
export function ProjectMenu({ project, title, onRename }: ProjectMenuProps) {
  const { t } = useText();
  const home = useHome();
  const words = useFileWords();
  const remove = async () => {
    // The card goes, and the focus with it: it moves to the heading, from where the list is read on.
    if (await home.remove(project)) document.getElementById('home-title')?.focus();
  };
  const copyTitle = t(($) => $.home.copyTitle, { title });
  return (
    <div className={styles.corner}>
      <LazyMenu
        align="end"
        trigger={<IconButton name={t(($) => $.home.menuOf, { title })} icon={<Ellipsis size={18} />} />}
        entries={[
          {
            kind: 'item',
            id: 'open',
            label: t(($) => $.home.open),
            icon: <FolderOpen size={16} />,
            run: () => navigate(projectPath(project.id)),
          },
          {
            kind: 'item',
            id: 'rename',
            label: t(($) => $.common.rename),
            icon: <Pencil size={16} />,
            run: onRename,
          },
          {
            kind: 'item',
            id: 'duplicate',
            label: t(($) => $.common.duplicate),
            icon: <Copy size={16} />,
            run: () => void home.duplicate(project.id, copyTitle),
          },
          {
            kind: 'item',
            id: 'download',
            label: t(($) => $.home.downloadFile),
            icon: <Download size={16} />,
            run: () => void home.download(project.id, words(project.title)),
          },
          { kind: 'line', id: 'line' },
          {
            kind: 'item',
            id: 'delete',
            label: t(($) => $.common.delete),
            icon: <Trash2 size={16} />,
            isDanger: true,
            run: () => void remove(),
          },
        ]}
      />
    </div>
  );
}
