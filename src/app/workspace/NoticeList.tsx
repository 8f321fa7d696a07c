import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { NoticeCard } from './NoticeCard';
import styles from './NoticeList.module.css';

/** Passing notices over the map; the announcer reads them out. */
export function NoticeList() {
  const { t } = useText();
  const { notices } = useSession();
  const list = useStore(notices, (state) => state.list);
  return (
    <section className={styles.list} aria-label={t(($) => $.editor.notices)}>
      {list.map((timed) => (
        <NoticeCard key={timed.id} timed={timed} />
      ))}
    </section>
  );
}
