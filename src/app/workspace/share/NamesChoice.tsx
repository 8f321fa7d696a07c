import { useText } from '@/i18n/useText';
import { Segmented } from '@/ui/Segmented';
import styles from './Share.module.css';
import type { ShareNames } from './useShareNames';

/** Tells that names are masked, and asks which go into the file; not there while names are shown in full. */
export function NamesChoice({ isMasked, names, choose }: ShareNames) {
  const { t } = useText();
  if (!isMasked) return null;
  return (
    <div className={styles.names}>
      <Segmented
        label={t(($) => $.share.names)}
        value={names}
        choices={[
          { value: 'masked', label: t(($) => $.share.namesMasked) },
          { value: 'real', label: t(($) => $.share.namesReal) },
        ]}
        onChange={choose}
      />
      <p className={styles.quiet}>{t(($) => $.share.namesHint)}</p>
    </div>
  );
}
