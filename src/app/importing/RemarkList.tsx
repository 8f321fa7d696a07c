import { Info } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { describeImportRemark, sayImport } from '@/transfer/importing/describeImport';
import type { ImportRemark } from '@/transfer/importing/types';
import styles from './Importing.module.css';

/** What is left out or read otherwise than it stands, how often, where first, and what to do about it. */
export function RemarkList({ remarks }: { readonly remarks: readonly ImportRemark[] }) {
  const { t } = useText();
  if (remarks.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="import-remarks">
      <h3 id="import-remarks" className={styles.heading}>
        {t(($) => $.importing.remarks)}
      </h3>
      <ul className={styles.remarks}>
        {remarks.map((remark) => {
          const said = sayImport(
            (message, values) => String(t(message, values)),
            describeImportRemark(remark),
          );
          return (
            <li key={`${remark.kind} ${remark.detail} ${remark.sheet} ${remark.line}`}>
              <Info size={16} aria-hidden />
              <span>{said}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
