import { useSession } from '@/session/useSession';
import { ActorList } from './ActorList';
import { ElsewhereList } from './ElsewhereList';
import styles from './Panel.module.css';
import { QuestionCard } from './QuestionCard';
import { QuickNames } from './QuickNames';

/** The map as words: its question, a field for names, and its actors. */
export function MapOutline() {
  const { document } = useSession();
  return (
    <div className={styles.stack}>
      <QuestionCard />
      {document.readOnly ? null : <QuickNames />}
      <ActorList />
      <ElsewhereList />
    </div>
  );
}
