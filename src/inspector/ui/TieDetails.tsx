import { useText } from '@/i18n/useText';
import { reverseTie } from '@/model/edits/ties';
import { visibleTies } from '@/model/select';
import type { Tie } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import { Actions } from './Actions';
import { ActorButton } from './ActorButton';
import styles from './Form.module.css';
import rows from './Rows.module.css';
import { Section } from './Section';
import { TieFields } from './TieFields';
import { TieList } from './TieList';
import { useTies } from './useSubjects';

/** One tie: whom it joins, everything known of it, and what else joins the same two. */
export function TieDetails({ tie }: { readonly tie: Tie }) {
  const { t } = useText();
  const { apply, document, view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const subject = useTies([tie]);
  const ends = [
    { field: 'source', label: t(($) => $.inspector.tie.source), actor: project.actors[tie.source] },
    { field: 'target', label: t(($) => $.inspector.tie.target), actor: project.actors[tie.target] },
  ] as const;
  const others = visibleTies(project, frame).filter((other) => other.id !== tie.id && joinsSame(other, tie));
  const canReverse = tie.direction === 'forward' && !document.readOnly;
  return (
    <div className={styles.panel}>
      <div className={rows.ends}>
        {ends.map(({ field, label, actor }) =>
          actor ? (
            <div key={field} data-field={field} className={rows.end}>
              <span className={rows.endLabel}>{label}</span>
              <ActorButton actor={actor} />
              {document.readOnly ? null : (
                <Button
                  look="quiet"
                  onClick={() => view.setState({ movingEnd: { tie: tie.id, end: field } })}
                  aria-label={t(($) => $.moving.moveEndOf, { name: actorName(t, actor) })}
                >
                  {t(($) => $.moving.moveEndShort)}
                </Button>
              )}
            </div>
          ) : null,
        )}
      </div>
      <TieFields
        subject={subject}
        onReverse={canReverse ? () => apply(reverseTie(project, frame, tie)) : undefined}
      />
      {others.length > 0 ? (
        <Section title={t(($) => $.inspector.tie.others)}>
          <TieList ties={others} from={null} />
        </Section>
      ) : null}
      <Actions canDuplicate={false} />
    </div>
  );
}

const joinsSame = (a: Tie, b: Tie) =>
  (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source);
