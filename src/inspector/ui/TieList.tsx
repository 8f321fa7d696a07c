import { useState } from 'react';
import { tieLook } from '@/appearance/tieLook';
import { type Text, useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project, Tie } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { light, select } from '@/session/view';
import { Button } from '@/ui/Button';
import {
  actorName,
  DIRECTION_NAMES,
  SIGN_NAMES,
  STATUS_NAMES,
  STRENGTH_NAMES,
  tieTypeName,
} from '@/wording/fields';
import styles from './Rows.module.css';
import { ThreadSample } from './ThreadSample';

/** Ties shown before the reader asks for all of them. */
const FIRST_TIES = 6;

interface TieListProps {
  readonly ties: readonly Tie[];
  /** The actor whose ties they are: the other end is named. Null names direction instead. */
  readonly from: ActorId | null;
}

/** Ties in a row, each with its look and words; pressing opens it. */
export function TieList({ ties, from }: TieListProps) {
  const { t } = useText();
  const project = useProject();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? ties : ties.slice(0, FIRST_TIES);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((tie) => (
          <li key={tie.id}>
            <TieRow tie={tie} from={from} project={project} />
          </li>
        ))}
      </ul>
      {shown.length < ties.length ? (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {t(($) => $.inspector.actor.allTies, { count: ties.length })}
        </Button>
      ) : null}
    </>
  );
}

function TieRow({ tie, from, project }: { tie: Tie; from: ActorId | null; project: Project }) {
  const text = useText();
  const { view } = useSession();
  const type = project.tieTypes[tie.type];
  const typeName = tieTypeName(text.t, type);
  const about = [
    ...(from === null ? [text.t(DIRECTION_NAMES[tie.direction])] : [typeName]),
    text.t(STRENGTH_NAMES[tie.strength]),
    ...(tie.sign === 'conflict' ? [text.t(SIGN_NAMES.conflict)] : []),
    ...(tie.status === 'planned' ? [text.t(STATUS_NAMES.planned)] : []),
  ].join(' · ');
  return (
    <button
      type="button"
      className={styles.row}
      onPointerEnter={() => light(view, [tie.source, tie.target], [tie.id])}
      onPointerLeave={() => light(view, null)}
      onClick={() => {
        light(view, null);
        select(view, [], [tie.id]);
      }}
    >
      <ThreadSample look={tieLook(tie, type)} />
      <span className={styles.words}>
        <span className={styles.name}>{from === null ? typeName : towards(text, project, tie, from)}</span>
        <span className={styles.about}>{about}</span>
      </span>
    </button>
  );
}

/** The other end and which way the tie points, seen from one end: "ke KUD". */
function towards({ t }: Text, project: Project, tie: Tie, from: ActorId): string {
  const isSource = tie.source === from;
  const name = actorName(t, project.actors[isSource ? tie.target : tie.source]);
  if (tie.direction === 'none') return t(($) => $.inspector.actor.tieWith, { name });
  if (tie.direction === 'both') return t(($) => $.inspector.actor.tieBoth, { name });
  return isSource
    ? t(($) => $.inspector.actor.tieTo, { name })
    : t(($) => $.inspector.actor.tieFrom, { name });
}
