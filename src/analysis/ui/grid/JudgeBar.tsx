import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import type { Actor } from '@/model/types';
import { hasCoarsePointer } from '@/platform/page';
import { useSession, useView } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { actorName } from '@/wording/fields';
import { AGAINST_TO_FOR, LOW_TO_HIGH, type Mark } from '@/wording/scales';
import styles from './JudgeBar.module.css';

type Field = 'influence' | 'interest' | 'stance';

interface JudgeBarProps {
  readonly actors: readonly Actor[];
  /** Whether attitude is judged here too; a phone has no room for it, and has it in the details. */
  readonly hasStance: boolean;
  /** Buttons beside the name. */
  readonly children?: ReactNode;
}

/** Whether there is somebody to judge with buttons. */
export function useIsJudging(actors: readonly Actor[]): boolean {
  const { document } = useSession();
  const selected = useView((view) => view.selection.actors);
  return !document.readOnly && actors.some(({ id }) => selected.has(id));
}

/** How judging is done. */
export function JudgeHint() {
  const { t } = useText();
  const { document } = useSession();
  if (document.readOnly) return <p className={styles.hint}>{t(($) => $.grid.readOnlyHint)}</p>;
  return (
    <p className={styles.hint}>
      {hasCoarsePointer() ? t(($) => $.grid.judgeHintTouch) : t(($) => $.grid.judgeHint)}
    </p>
  );
}

/** Judges who is selected with buttons; several at once where several are. */
export function JudgeBar({ actors, hasStance, children }: JudgeBarProps) {
  const { t } = useText();
  const selected = useView((view) => view.selection.actors);
  const chosen = actors.filter(({ id }) => selected.has(id));
  const [only] = chosen;
  if (!only) return null;
  const what =
    chosen.length === 1 ? actorName(t, only) : t(($) => $.common.actorCount, { count: chosen.length });
  return (
    <section className={styles.bar} aria-label={t(($) => $.grid.judging, { what })}>
      <div className={styles.head}>
        <b className={styles.who}>{what}</b>
        {children}
      </div>
      <Scale
        actors={chosen}
        field="influence"
        label={t(($) => $.inspector.actor.influence)}
        marks={LOW_TO_HIGH}
      />
      <Scale
        actors={chosen}
        field="interest"
        label={t(($) => $.inspector.actor.interest)}
        marks={LOW_TO_HIGH}
      />
      {hasStance ? (
        <Scale
          actors={chosen}
          field="stance"
          label={t(($) => $.inspector.actor.stance)}
          marks={AGAINST_TO_FOR}
        />
      ) : null}
    </section>
  );
}

interface ScaleProps {
  readonly actors: readonly Actor[];
  readonly field: Field;
  readonly label: string;
  readonly marks: readonly Mark[];
}

function Scale({ actors, field, label, marks }: ScaleProps) {
  const { document, apply } = useSession();
  const [first, ...others] = actors.map((actor) => actor[field]);
  const isShared = others.every((value) => value === first);
  return (
    <div className={styles.scale} data-field={field}>
      <Segmented
        label={label}
        value={isShared && first !== undefined ? String(first) : null}
        choices={marks.map(({ value, sign }) => ({ value: String(value), label: sign }))}
        onChange={(next) =>
          apply(
            changeActors(
              document.getProject(),
              actors.map(({ id }) => id),
              { [field]: Number(next) },
            ),
          )
        }
      />
    </div>
  );
}
