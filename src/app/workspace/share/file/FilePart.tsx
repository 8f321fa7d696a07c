import { Download } from 'lucide-react';
import { saveProjectFile } from '@/commands/saveProject';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import styles from '../Share.module.css';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';

/** The project as a file of Rajut. */
export function FilePart() {
  const { t } = useText();
  const session = useSession();
  const names = useShareNames();
  const { giving, give } = useGiving();
  return (
    <>
      <p>{t(($) => $.share.file.about)}</p>
      <p>{t(($) => $.share.file.lossless)}</p>
      <NamesChoice {...names} />
      <div className={styles.foot}>
        <Button
          look="strong"
          icon={<Download size={18} />}
          disabled={giving.state === 'busy'}
          onClick={() => void give(() => saveProjectFile(session, names.names))}
        >
          {t(($) => $.share.file.save)}
        </Button>
        <SavedLine giving={giving} />
      </div>
    </>
  );
}
