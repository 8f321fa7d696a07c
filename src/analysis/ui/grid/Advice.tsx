import { type ReactNode, useId } from 'react';
import { useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { useLights } from '@/session/useLights';
import { useSession } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Prose } from '@/ui/Prose';
import { actorName } from '@/wording/fields';
import { gridSentences } from '@/wording/gridSentences';
import { FIELD_TEXTS, POWER_ABOUT, QUADRANTS_ABOUT } from '@/wording/gridTexts';
import { byName } from '@/wording/names';
import { membersOf } from '../../grid/placeOnGrid';
import { type GridAdvice, QUADRANTS } from '../../grid/types';
import { AboutDisclosure } from '../Disclosure';
import { ShowMore } from '../ShowMore';
import { useShown } from '../useShown';
import styles from './Advice.module.css';
import type { OpenGrid } from './useGrid';

/** Sentences of a part before one asks for more. */
const FIRST = 4;

/** What can be done about each quadrant, with who is meant to press on. */
export function Advice({ open }: { readonly open: OpenGrid }) {
  const { t, whole } = useText();
  const id = useId();
  const { grid, report, reading } = open;
  const hasAny = grid.declared.length > 0 || report.warnings.length > 0;
  const power = (
    <>
      <Part open={open} title={t(($) => $.grid.power)} advice={report.power} />
      {reading === 'network' || report.power.length > 0 ? <AboutDisclosure {...POWER_ABOUT} /> : null}
    </>
  );
  return (
    <section className={styles.advice} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t(($) => $.grid.advice)}
      </h3>
      {hasAny ? null : <p className={styles.quiet}>{t(($) => $.grid.adviceEmpty)}</p>}
      <Part open={open} title={t(($) => $.grid.warnings)} advice={report.warnings} isWarning />
      {reading === 'network' ? power : null}
      {grid.judged.length === 0
        ? null
        : QUADRANTS.map((quadrant) => {
            const { name, does } = FIELD_TEXTS[quadrant];
            const { length } = membersOf(grid, quadrant);
            return (
              <Part
                key={quadrant}
                open={open}
                title={
                  <>
                    <span lang="en">{t(name)}</span> ({whole(length)})
                  </>
                }
                does={t(does)}
                advice={report.quadrants[quadrant]}
                none={t(($) => $.grid.nobodyHere)}
              >
                {quadrant === 'latents' && length > 0 ? <StartChoice open={open} /> : null}
              </Part>
            );
          })}
      <AboutDisclosure {...QUADRANTS_ABOUT} />
      {reading === 'network' ? null : power}
    </section>
  );
}

interface PartProps {
  readonly open: OpenGrid;
  readonly title: ReactNode;
  readonly does?: string;
  readonly advice: readonly GridAdvice[];
  /** Said when there is no advice; without it the whole part is left out. */
  readonly none?: string;
  readonly isWarning?: boolean;
  readonly children?: ReactNode;
}

function Part({ open, title, does, advice, none, isWarning = false, children }: PartProps) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const { project, start } = open;
  const sentences = advice.flatMap((one) => gridSentences({ text, project, start }, one));
  const shown = useShown(sentences.length, FIRST);
  if (sentences.length === 0 && none === undefined) return null;
  return (
    <div className={`${styles.part} ${isWarning ? styles.warning : ''}`}>
      <h4 className={styles.head}>
        {title}
        {does ? <span className={styles.does}>{does}</span> : null}
      </h4>
      {children}
      {sentences.length === 0 ? <p className={styles.quiet}>{none}</p> : null}
      <ul className={styles.list}>
        {sentences.slice(0, shown.count).map((sentence) => (
          <li key={sentence}>
            <Prose text={sentence} onLight={onLight} onShow={onShow} />
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={sentences.length} />
    </div>
  );
}

/** From whom paths to the latents begin. */
function StartChoice({ open: { actors, project, start } }: { readonly open: OpenGrid }) {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const nameOf = (id: ActorId) => {
    const name = actorName(t, project.actors[id]);
    return project.actors[id]?.weaver ? t(($) => $.grid.startWeaver, { name }) : name;
  };
  const sorted = byName(
    text,
    project,
    actors.map(({ id }) => id),
  );
  return (
    <SelectField
      label={t(($) => $.grid.start)}
      value={start}
      mixed={t(($) => $.grid.startNone)}
      choices={sorted.map((id) => ({ value: id, label: nameOf(id) }))}
      onChange={(id) => view.setState({ gridStart: actorId(id) })}
    />
  );
}
