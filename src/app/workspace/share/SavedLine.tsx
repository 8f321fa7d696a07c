import { Check, TriangleAlert } from 'lucide-react';
import { useText } from '@/i18n/useText';
import styles from './Share.module.css';
import type { Giving } from './useGiving';

/** Says under the button how saving went; read out when it changes. */
export function SavedLine({ giving }: { readonly giving: Giving }) {
  const { t } = useText();
  return (
    <p role="status" className={styles.status} data-state={giving.state}>
      {giving.state === 'busy' ? t(($) => $.share.saving) : null}
      {giving.state === 'saved' ? (
        <>
          <Check size={16} aria-hidden="true" />
          <span>{t(($) => $.share.saved, { name: giving.name })}</span>
        </>
      ) : null}
      {giving.state === 'failed' || giving.state === 'unmade' ? (
        <>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>
            {giving.state === 'failed'
              ? t(($) => $.share.notSaved, { name: giving.name })
              : t(($) => $.share.notMade, { name: giving.name })}
          </span>
        </>
      ) : null}
    </p>
  );
}
