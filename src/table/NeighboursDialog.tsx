import { ChevronRight, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { connect } from '@/commands/tying';
import { useText } from '@/i18n/useText';
import { removeFromFrame } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { tiesOf } from '@/model/select';
import type { Tie } from '@/model/types';
import { notify } from '@/session/notices';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { useTold } from '@/session/useTold';
import { select } from '@/session/view';
import { IconButton } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Knot } from '@/ui/Knot';
import { actorName, DIRECTION_NAMES, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import { ActorPicker } from './ActorPicker';
import styles from './NeighboursDialog.module.css';

/** Whom the selected actor is tied to; ties are added by name and removed one by one. */
export function NeighboursDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'neighbours');
  const project = useProject();
  const field = useRef<HTMLInputElement>(null);
  const actor = useView(({ selection: { actors, ties } }) => {
    const [only] = actors;
    return actors.size === 1 && ties.size === 0 && only ? only : null;
  });
  const name = actorName(t, actor ? project.actors[actor] : undefined);
  return (
    <Dialog
      title={actor ? t(($) => $.table.neighboursOf, { name }) : t(($) => $.table.neighbours)}
      description={actor ? t(($) => $.table.neighboursHint) : t(($) => $.table.neighboursNobody)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      initialFocus={field}
    >
      {actor ? (
        <Neighbours key={actor} actor={actor} field={field} />
      ) : (
        <div className={styles.stack}>
          <ActorPicker
            label={t(($) => $.table.from)}
            field={field}
            onPick={(id) => {
              select(view, [id]);
              requestAnimationFrame(() => field.current?.focus());
            }}
          />
        </div>
      )}
    </Dialog>
  );
}

interface NeighboursProps {
  readonly actor: ActorId;
  readonly field: { current: HTMLInputElement | null };
}

function Neighbours({ actor, field }: NeighboursProps) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const [told, tell] = useTold();
  const ties = tiesOf(project, frame, new Set([actor]));
  const otherOf = (tie: Tie) => (tie.source === actor ? tie.target : tie.source);
  const nameOf = (id: ActorId) => actorName(t, project.actors[id]);
  const isReadOnly = session.document.readOnly;
  const remove = (tie: Tie) => {
    const edit = removeFromFrame(session.document.getProject(), session.frame(), {
      actors: [],
      ties: [tie.id],
    });
    session.apply(edit);
    notify(session.notices, { kind: 'done', label: edit.label });
    field.current?.focus();
  };
  return (
    <div className={styles.stack}>
      {isReadOnly ? null : (
        <ActorPicker
          label={t(($) => $.table.connectTo)}
          field={field}
          without={actor}
          onPick={(other) => {
            if (connect(session, actor, other)) tell(t(($) => $.table.tieAdded, { name: nameOf(other) }));
          }}
        />
      )}
      <p className="visuallyHidden" role="status">
        {told}
      </p>
      {ties.length === 0 ? <p className={styles.none}>{t(($) => $.table.neighboursNone)}</p> : null}
      <ul className={styles.list}>
        {ties.map((tie) => {
          const other = otherOf(tie);
          const about = {
            type: tieTypeName(t, project.tieTypes[tie.type]),
            strength: t(STRENGTH_NAMES[tie.strength]),
            direction: t(DIRECTION_NAMES[tie.direction]),
          };
          return (
            <li key={tie.id} className={styles.item}>
              <button
                type="button"
                className={styles.other}
                title={t(($) => $.table.openNeighbour, { name: nameOf(other) })}
                onClick={() => select(session.view, [other])}
              >
                <Knot {...actorLook(project.actors[other] ?? { kind: 'person', sector: '' })} size={24} />
                <span className={styles.words}>
                  <span className={styles.name}>{nameOf(other)}</span>
                  <span className={styles.about}>{t(($) => $.table.tieAbout, about)}</span>
                </span>
                <ChevronRight size={16} />
              </button>
              {isReadOnly ? null : (
                <IconButton
                  name={t(($) => $.table.removeTie, { name: nameOf(other) })}
                  icon={<Trash2 size={18} />}
                  onClick={() => remove(tie)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
