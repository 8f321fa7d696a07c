import { useText } from '@/i18n/useText';
import { TextField } from '@/ui/Field';
import styles from './Share.module.css';

interface FileNameProps {
  readonly title: string;
  /** Of the file, with its dot; stays as it is. */
  readonly ending: string;
  readonly onChange: (title: string) => void;
}

/** What the file will be called, to be changed. */
export function FileName({ title, ending, onChange }: FileNameProps) {
  const { t } = useText();
  return (
    <div className={styles.fileName}>
      <TextField
        label={t(($) => $.share.fileName)}
        value={title}
        maxLength={120}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={styles.ending}>{ending}</span>
    </div>
  );
}
