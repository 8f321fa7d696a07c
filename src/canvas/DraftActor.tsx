import { ViewportPortal } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import { thread } from '@/picture/tieGeometry';
import { useFrame, useSession, useView } from '@/session/useSession';
import styles from './DraftActor.module.css';
import { finishDraft } from './drafting';
import { focusActor } from './focusActor';
import { NameField } from './NameField';

/** An actor whose name is being typed: a hollow knot with the name field, tied to where it was drawn from. */
export function DraftActor() {
  const session = useSession();
  const { t } = useText();
  const draft = useView((view) => view.draft);
  const frame = useFrame();
  if (!draft) return null;
  const from = draft.tiedTo ? frame.place[draft.tiedTo] : undefined;
  const end = { at: draft.at, size: KNOT_PX };
  return (
    <ViewportPortal>
      {from ? (
        <svg className={styles.threads} aria-hidden="true">
          <path d={thread({ at: from, size: KNOT_PX }, end, 0, 1, false).path} className={styles.thread} />
        </svg>
      ) : null}
      <div
        className={styles.draft}
        data-scaled=""
        style={{ translate: `calc(${draft.at[0]}px - 50%) ${draft.at[1]}px` }}
      >
        <div className={styles.knot} />
        <NameField
          key={`${draft.at[0]} ${draft.at[1]}`}
          first=""
          label={t(($) => $.canvas.nameOfActor)}
          onDone={(name) => focusActor(session, finishDraft(session, draft, name))}
          onCancel={() => session.view.setState({ draft: null })}
        />
      </div>
    </ViewportPortal>
  );
}
