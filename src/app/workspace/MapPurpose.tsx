import { useProjectPart, useView } from '@/session/useSession';
import { QuestionCard } from './QuestionCard';
import styles from './QuestionCard.module.css';

/** Problem and purpose above the map, for as long as an exercise is done beside it. */
export function MapPurpose() {
  const isAsked = useView((view) => view.isLeftOpen && view.leftTab === 'path' && view.presenting === 'off');
  const isSaid = useProjectPart(({ problem, purpose }) => problem !== '' || purpose !== '');
  return isAsked && isSaid ? (
    <div className={styles.above} data-cover="">
      <QuestionCard />
    </div>
  ) : null;
}
