import { type Text, useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { NO_CHANGES } from '@/session/ghost';
import { suppose } from '@/session/suppose';
import { useLights } from '@/session/useLights';
import { useFrame, useSession } from '@/session/useSession';
import { Prose } from '@/ui/Prose';
import { actorBottleneckSentence, SEVERITY_NAMES, tieBottleneckSentence } from '@/wording/bottleneckSentence';
import { CITATIONS } from '@/wording/citations';
import { actorName } from '@/wording/fields';
import { namesOf } from '@/wording/names';
import { type ActorBottleneck, SEVERITIES, type Severity, type TieBottleneck } from '../../bottlenecks/types';
import type { AnalysisResult } from '../../types';
import { AboutDisclosure } from '../Disclosure';
import reading from '../Reading.module.css';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { useShown } from '../useShown';
import styles from './WhatIf.module.css';

const FIRST = 4;
const FIRST_TIES = 2;
/** Below, nobody can stand between two others. */
const LEAST_ACTORS = 3;

interface BottlenecksProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Weak points": whose leaving, and which tie's breaking, would cut others off, said person by person. */
export function Bottlenecks({ result, project }: BottlenecksProps) {
  const text = useText();
  const { t } = text;
  const { n, m } = result;
  return (
    <Section id="bottlenecks" title={t(($) => $.whatIf.weak.title)} summary={inShort(text, project, result)}>
      {n < LEAST_ACTORS ? (
        <p className={reading.quiet}>{t(($) => $.whatIf.weak.tooSmall)}</p>
      ) : m === 0 ? (
        <p className={reading.quiet}>{t(($) => $.whatIf.weak.noTiesAtAll)}</p>
      ) : (
        <>
          <WeakActors result={result} project={project} />
          <WeakTies result={result} project={project} />
          <p className={reading.quiet}>{t(($) => $.whatIf.weak.caution)}</p>
        </>
      )}
      <AboutDisclosure
        about={($) => $.whatIf.weak.about}
        formula={($) => $.whatIf.weak.formula}
        sources={[CITATIONS.tarjan, CITATIONS.freeman]}
      />
    </Section>
  );
}

/** "Kritis: H · Waspada: I", or why there is nobody. */
function inShort(text: Text, project: Project, { n, m, bottlenecks }: AnalysisResult): string {
  const { t } = text;
  if (n < LEAST_ACTORS) return t(($) => $.whatIf.weak.tooSmall);
  if (m === 0) return t(($) => $.whatIf.weak.noTiesAtAll);
  if (bottlenecks.actors.length === 0) return t(($) => $.whatIf.weak.nobody);
  return SEVERITIES.flatMap((severity) => {
    const those = bottlenecks.actors.filter((one) => one.severity === severity);
    if (those.length === 0) return [];
    const names = namesOf(
      text,
      project,
      those.map(({ actor }) => actor),
    );
    return [`${t(SEVERITY_NAMES[severity])}: ${names}`];
  }).join(' · ');
}

function WeakActors({ result: { bottlenecks }, project }: BottlenecksProps) {
  const { t } = useText();
  const { actors, actorCount } = bottlenecks;
  const shown = useShown(actors.length, FIRST);
  if (actors.length === 0) return <p className={styles.good}>{t(($) => $.whatIf.weak.nobody)}</p>;
  return (
    <div className={styles.list}>
      <h3 className={styles.kind}>{t(($) => $.whatIf.weak.actors)}</h3>
      <ul className={styles.list}>
        {actors.slice(0, shown.count).map((found) => (
          <WeakActor key={found.actor} found={found} project={project} />
        ))}
      </ul>
      <ShowMore shown={shown} total={actors.length} />
      <OnlyFirst shown={actors.length} all={actorCount} />
    </div>
  );
}

function WeakActor({ found, project }: { readonly found: ActorBottleneck; readonly project: Project }) {
  const text = useText();
  const { view } = useSession();
  const { actor } = found;
  return (
    <Weak
      severity={found.severity}
      sentence={actorBottleneckSentence(text, project, found)}
      about={[actor]}
      words={text.t(($) => $.whatIf.weak.supposeGone, { name: actorName(text.t, project.actors[actor]) })}
      onSuppose={() => suppose(view, { ...NO_CHANGES, actorsGone: new Set([actor]) })}
    />
  );
}

function WeakTies({ result: { bottlenecks }, project }: BottlenecksProps) {
  const { t } = useText();
  const { ties, tieCount } = bottlenecks;
  const shown = useShown(ties.length, FIRST_TIES);
  if (ties.length === 0) return <p className={styles.good}>{t(($) => $.whatIf.weak.noTie)}</p>;
  return (
    <div className={styles.list}>
      <h3 className={styles.kind}>{t(($) => $.whatIf.weak.ties)}</h3>
      <ul className={styles.list}>
        {ties.slice(0, shown.count).map((found) => (
          <WeakTie key={found.ends.join(' ')} found={found} project={project} />
        ))}
      </ul>
      <ShowMore shown={shown} total={ties.length} />
      <OnlyFirst shown={ties.length} all={tieCount} />
    </div>
  );
}

function WeakTie({ found, project }: { readonly found: TieBottleneck; readonly project: Project }) {
  const text = useText();
  const frame = useFrame();
  const { view } = useSession();
  const [one, other] = found.ends;
  const names = nameEnds(text, project, found.ends);
  return (
    <Weak
      severity={found.severity}
      sentence={tieBottleneckSentence(text, project, found)}
      about={found.ends}
      words={text.t(($) => $.whatIf.weak.supposeBroken, names)}
      onSuppose={() => {
        const between = visibleTies(project, frame).filter(
          ({ source, target }) =>
            (source === one && target === other) || (source === other && target === one),
        );
        suppose(view, { ...NO_CHANGES, tiesGone: new Set(between.map(({ id }) => id)) });
      }}
    />
  );
}

const nameEnds = ({ t }: Text, project: Project, [one, other]: TieBottleneck['ends']) => ({
  one: actorName(t, project.actors[one]),
  other: actorName(t, project.actors[other]),
});

interface WeakProps {
  readonly severity: Severity;
  readonly sentence: string;
  readonly about: readonly ActorId[];
  /** What the button says. */
  readonly words: string;
  readonly onSuppose: () => void;
}

function Weak({ severity, sentence, about, words, onSuppose }: WeakProps) {
  const { t } = useText();
  const { onLight, onShow, lighting } = useLights();
  return (
    <li className={styles.weak}>
      <p className={styles.sentence}>
        <span className={styles.severity} data-severity={severity}>
          {t(SEVERITY_NAMES[severity])}
        </span>{' '}
        <Prose text={sentence} onLight={onLight} onShow={onShow} />
      </p>
      <button type="button" className={styles.suppose} onClick={onSuppose} {...lighting(about)}>
        {words}
      </button>
    </li>
  );
}

function OnlyFirst({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { t, whole } = useText();
  if (shown === all) return null;
  return (
    <p className={reading.quiet}>
      {t(($) => $.whatIf.weak.onlyFirst, { shown: whole(shown), all: whole(all) })}
    </p>
  );
}
