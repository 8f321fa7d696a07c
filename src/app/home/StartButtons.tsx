import { FolderOpen, Plus } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import styles from './StartButtons.module.css';
import { useChooseFile } from './useChooseFile';
import { useHome } from './useHome';

/** The two ways to begin: an empty project, the strong action of this screen, and a file. */
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
      <Button icon={<FolderOpen size={18} />} onClick={chooseFile}>
        {t(($) => $.home.openFile)}
      </Button>
    </div>
  );
}
