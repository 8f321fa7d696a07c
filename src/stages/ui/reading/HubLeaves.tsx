import { UserMinus, UserRoundCheck } from 'lucide-react';
import { useStore } from 'zustand';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { changesOf, type Ghost, NO_CHANGES } from '@/session/ghost';
import { suppose } from '@/session/suppose';
import { useLights } from '@/session/useLights';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Prose } from '@/ui/Prose';
import { actorName } from '@/wording/fields';
import { whatIfSentences } from '@/wording/whatIfSentences';
import { centreOf } from '../../guide/centre';
import styles from './Reading.module.css';

interface HubLeavesProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "What if the hub leaves?" in one press, with the fragments in view; the next press brings it back. */
export function HubLeaves({ result, project }: HubLeavesProps) {
  const { t } = useText();
  const { view } = useSession();
  const { lighting } = useLights();
  const ghost = useView((state) => state.ghost);
  const hub = centreOf(result);
  if (hub === null) return <p className={styles.quiet}>{t(($) => $.stage.hubLeaves.nobody)}</p>;
  const isGone = isOnly(ghost, hub);
  const name = actorName(t, project.actors[hub]);
  const press = () => {
    if (isGone) {
      view.setState({ ghost: null });
      return;
    }
    suppose(view, { ...NO_CHANGES, actorsGone: new Set([hub]) });
    // A sheet over the map would hide what is shown there.
    view.setState({ sheet: null, camera: { move: 'fitFrame' } });
  };
  return (
    <div className={styles.leaves}>
      <Button
        className={styles.leave ?? ''}
        icon={isGone ? <UserRoundCheck size={18} /> : <UserMinus size={18} />}
        onClick={press}
        {...(isGone ? {} : lighting([hub]))}
      >
        {isGone ? t(($) => $.stage.hubLeaves.back, { name }) : t(($) => $.stage.hubLeaves.askName, { name })}
      </Button>
      <div role="status" className={styles.answer}>
        {isGone ? <Answer project={project} /> : null}
      </div>
    </div>
  );
}

/** What follows for those who stay. */
function Answer({ project }: { readonly project: Project }) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const { supposing } = useSession();
  const { state, answer } = useStore(supposing);
  if (state === 'failed') return <p className={styles.quiet}>{text.t(($) => $.stage.hubLeaves.failed)}</p>;
  if (state !== 'ready' || !answer)
    return <p className={styles.quiet}>{text.t(($) => $.stage.hubLeaves.computing)}</p>;
  return (
    <>
      {whatIfSentences(text, project, answer).map((sentence) => (
        <p key={sentence}>
          <Prose text={sentence} onLight={onLight} onShow={onShow} />
        </p>
      ))}
      <p className={styles.quiet}>{text.t(($) => $.stage.hubLeaves.hint)}</p>
    </>
  );
}

/** Whether nothing is supposed but that this actor is gone. */
function isOnly(ghost: Ghost | null, hub: ActorId): boolean {
  if (ghost === null) return false;
  const { actorsGone, tiesGone, actorsJoined, tiesJoined } = changesOf(ghost);
  return (
    actorsGone.length === 1 &&
    actorsGone[0] === hub &&
    tiesGone.length + actorsJoined.length + tiesJoined.length === 0
  );
}
