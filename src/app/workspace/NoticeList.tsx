import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { NoticeCard } from './NoticeCard';
import styles from './NoticeList.module.css';

/** Passing notices over the foot of the map; read out politely. */
export function NoticeList() {
  const { t } = useText();
  const { notices } = useSession();
  const list = useStore(notices, (state) => state.list);
  return (
    <section className={styles.list} aria-label={t(($) => $.editor.notices)} aria-live="polite">
      {list.map((timed) => (
        <NoticeCard key={timed.id} timed={timed} />
      ))}
    </section>
  );
}
