import { FolderOpen, LayoutTemplate, Plus } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { TEMPLATES_PATH } from '../route';
import styles from './StartButtons.module.css';
import { useChooseFile } from './useChooseFile';
import { useHome } from './useHome';

/** The ways to begin: an empty project, the strong action of this screen, a template, and a file. */
export function StartButtons() {
  const { t } = useText();
  const home = useHome();
  const chooseFile = useChooseFile();
  return (
    <div className={styles.buttons}>
      <Button
        look="strong"
        icon={<Plus size={18} />}
        onClick={() => home.startNew(t(($) => $.home.firstFrame))}
      >
        {t(($) => $.home.newProject)}
      </Button>
      <Button icon={<LayoutTemplate size={18} />} onClick={() => navigate(TEMPLATES_PATH)}>
        {t(($) => $.home.fromTemplate)}
      </Button>
      <Button icon={<FolderOpen size={18} />} onClick={chooseFile}>
        {t(($) => $.home.openFile)}
      </Button>
    </div>
  );
}
