import { MousePointerClick } from 'lucide-react';
import type { ComponentType } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useFrame, useProject, useView } from '@/session/useSession';
import { ActorDetails } from './ActorDetails';
import styles from './Form.module.css';
import { SeveralDetails } from './SeveralDetails';
import { TieDetails } from './TieDetails';

interface DetailsPanelProps {
  /** Says what an actor's place in the network means; another feature's, so the workspace gives it. */
  readonly ActorReading: ComponentType<{ readonly actor: ActorId }>;
}

/** Details of what is selected: one actor, one tie, several, or how to select something. */
export function DetailsPanel({ ActorReading }: DetailsPanelProps) {
  const project = useProject();
  const frame = useFrame();
  const selection = useView((view) => view.selection);
  const actors = [...selection.actors].flatMap((id) => project.actors[id] ?? []);
  const ties = [...selection.ties].flatMap((id) => frame.ties[id] ?? []);
  const [actor] = actors;
  const [tie] = ties;
  if (!actor && !tie) return <NothingSelected />;
  if (actor && actors.length === 1 && !tie) {
    return <ActorDetails key={actor.id} actor={actor} reading={<ActorReading actor={actor.id} />} />;
  }
  if (tie && ties.length === 1 && !actor) return <TieDetails key={tie.id} tie={tie} />;
  // Another selection is another form: a text begun for one must never be written to the next.
  const key = [...selection.actors, ...selection.ties].join(' ');
  return <SeveralDetails key={key} actors={actors} ties={ties} />;
}

function NothingSelected() {
  const { t } = useText();
  return (
    <div className={styles.empty}>
      <MousePointerClick size={28} strokeWidth={1.6} aria-hidden="true" />
      <h2 className={styles.emptyTitle}>{t(($) => $.inspector.nothingTitle)}</h2>
      <p>{t(($) => $.inspector.nothingText)}</p>
    </div>
  );
}
