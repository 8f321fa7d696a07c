import { useState } from 'react';
import { placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import { LIMITS } from '@/model/limits';
import { actorsInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { SelectField, TextField } from '@/ui/Field';
import { FIELD_TEXTS } from '@/wording/gridTexts';
import { byName } from '@/wording/names';
import { AGAINST_TO_FOR, LOW_TO_HIGH, type Mark } from '@/wording/scales';
import { useToldApart } from '../useToldApart';
import { ListField } from './ListField';
import styles from './Sheets.module.css';

/** Actors that are drawn before more are asked for. */
const FIRST_ROWS = 40;

/** The stakeholders as a worksheet: the same fields as in their details, one row an actor of the frame in view. */
export function StakeholderSheet() {
  const text = useText();
  const { t } = text;
  const project = useProject();
  const frame = useFrame();
  const rule = useView((view) => view.gridRule);
  const [shown, setShown] = useState(FIRST_ROWS);
  const actors = actorsInFrame(project, frame);
  const grid = placeOnGrid(actors, rule);
  const quadrants = new Map(grid.judged.map(({ id, quadrant }) => [id, quadrant]));
  const ids = byName(
    text,
    project,
    actors.map(({ id }) => id),
  );
  const nameOf = useToldApart(ids);
  return (
    <article className={styles.form} aria-labelledby="sheet-stakeholders">
      <h3 id="sheet-stakeholders" className={styles.heading} tabIndex={-1}>
        {t(($) => $.sheets.stakeholders.title)}
      </h3>
      <p className={styles.about}>{t(($) => $.sheets.stakeholders.about, { frame: frame.title })}</p>
      {ids.length === 0 ? <p className={styles.empty}>{t(($) => $.sheets.noActors)}</p> : null}
      <ul className={styles.rows}>
        {ids.slice(0, shown).map((id) => {
          const actor = project.actors[id];
          const quadrant = quadrants.get(id);
          return actor ? (
            <Row
              key={id}
              actor={actor}
              name={nameOf(id)}
              quadrant={quadrant ? t(FIELD_TEXTS[quadrant].name) : t(($) => $.sheets.stakeholders.unjudged)}
            />
          ) : null;
        })}
      </ul>
      {ids.length > shown ? (
        <Button onClick={() => setShown(ids.length)}>
          {t(($) => $.sheets.showAll, { count: ids.length })}
        </Button>
      ) : null}
    </article>
  );
}

interface RowProps {
  readonly actor: Actor;
  readonly name: string;
  readonly quadrant: string;
}

function Row({ actor, name, quadrant }: RowProps) {
  const { t } = useText();
  const { document, apply } = useSession();
  const isReadOnly = document.readOnly;
  const change = (set: Partial<Omit<Actor, 'id'>>, burst?: string) =>
    apply(changeActors(document.getProject(), [actor.id], set, burst && `sheet:${actor.id}:${burst}`));
  return (
    <li className={styles.row} aria-label={name}>
      <div className={styles.rowHead}>
        <span className={styles.rowName}>{name}</span>
        <span className={styles.mark}>{quadrant}</span>
      </div>
      <div className={styles.cells}>
        <TextField
          label={t(($) => $.inspector.actor.role)}
          value={actor.role}
          maxLength={LIMITS.line}
          readOnly={isReadOnly}
          onChange={(event) => change({ role: event.target.value }, 'role')}
        />
        <ListField
          label={t(($) => $.inspector.actor.has)}
          values={actor.has}
          isReadOnly={isReadOnly}
          onChange={(has) => change({ has })}
        />
        <ListField
          label={t(($) => $.inspector.actor.needs)}
          values={actor.needs}
          isReadOnly={isReadOnly}
          onChange={(needs) => change({ needs })}
        />
        <Scale
          label={t(($) => $.inspector.actor.influence)}
          marks={LOW_TO_HIGH}
          value={actor.influence}
          isReadOnly={isReadOnly}
          onChange={(influence) => change({ influence })}
        />
        <Scale
          label={t(($) => $.inspector.actor.interest)}
          marks={LOW_TO_HIGH}
          value={actor.interest}
          isReadOnly={isReadOnly}
          onChange={(interest) => change({ interest })}
        />
        <Scale
          label={t(($) => $.inspector.actor.stance)}
          marks={AGAINST_TO_FOR}
          value={actor.stance}
          isReadOnly={isReadOnly}
          onChange={(stance) => change({ stance })}
        />
      </div>
    </li>
  );
}

interface ScaleProps {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly value: number;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number) => void;
}

function Scale({ label, marks, value, isReadOnly, onChange }: ScaleProps) {
  const { t } = useText();
  return (
    <SelectField
      label={label}
      value={String(value)}
      disabled={isReadOnly}
      choices={marks.map((mark) => ({
        value: String(mark.value),
        label: `${mark.sign} ${t(mark.word)}`,
      }))}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
