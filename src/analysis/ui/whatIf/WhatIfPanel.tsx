import { useEffect, useMemo, useRef } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { hasCoarsePointer } from '@/platform/page';
import { NO_CHANGES } from '@/session/ghost';
import { suppose } from '@/session/suppose';
import { useLights } from '@/session/useLights';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Prose } from '@/ui/Prose';
import { CITATIONS } from '@/wording/citations';
import { actorName } from '@/wording/fields';
import { type ChangeLine, changeLines, whatIfSentences } from '@/wording/whatIfSentences';
import type { AnalysisResult } from '../../types';
import type { WhatIf } from '../../whatIf/types';
import { AboutDisclosure } from '../Disclosure';
import reading from '../Reading.module.css';
import { Section } from '../Section';
import { JoinForm } from './JoinForm';
import { RemovalCurves } from './RemovalCurves';
import { useSupposed } from './useSupposed';
import styles from './WhatIf.module.css';

interface WhatIfPanelProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "What if…": ways to begin, and while something is supposed, what follows from it. */
export function WhatIfPanel({ result, project }: WhatIfPanelProps) {
  const { t } = useText();
  const supposed = useSupposed();
  const end = useCommand('endSupposing');
  const asked = useMemo(() => whoIsMissedMost(result), [result]);
  const question = asked
    ? t(($) => $.whatIf.panel.leaves, { name: actorName(t, project.actors[asked]) })
    : t(($) => $.whatIf.join.title);
  return (
    <Section id="whatIf" title={t(($) => $.whatIf.panel.title)} summary={supposed?.sentence ?? question}>
      {supposed ? (
        <Supposed {...supposed} onEnd={end.run} />
      ) : (
        <Beginnings asked={asked} question={question} />
      )}
      <JoinForm />
      <RemovalCurves result={result} />
      <AboutDisclosure
        about={($) => $.whatIf.about}
        formula={($) => $.whatIf.formula}
        sources={[CITATIONS.latoraMarchiori, CITATIONS.albert]}
      />
    </Section>
  );
}

/** Who cuts most others off by leaving; where nobody does, whom most paths pass; where none pass, the best tied. */
function whoIsMissedMost({ m, bottlenecks, measures }: AnalysisResult): ActorId | undefined {
  if (m === 0) return undefined;
  const [worst] = bottlenecks.actors;
  if (worst) return worst.actor;
  const [broker] = measures.betweenness.ranking;
  const isPassed = broker !== undefined && (measures.betweenness.values[broker] ?? 0) > 0;
  return isPassed ? broker : measures.degree.ranking[0];
}

interface BeginningsProps {
  /** Whose leaving the question is about; nobody where there are no ties. */
  readonly asked: ActorId | undefined;
  readonly question: string;
}

function Beginnings({ asked, question }: BeginningsProps) {
  const { t } = useText();
  const { view } = useSession();
  const { lighting } = useLights();
  return (
    <>
      <p className={reading.quiet}>
        {hasCoarsePointer() ? t(($) => $.whatIf.panel.hintTouch) : t(($) => $.whatIf.panel.hint)}
      </p>
      {asked ? (
        <Button
          className={styles.begin ?? ''}
          onClick={() => suppose(view, { ...NO_CHANGES, actorsGone: new Set([asked]) })}
          {...lighting([asked])}
        >
          {question}
        </Button>
      ) : null}
    </>
  );
}

interface SupposedProps extends NonNullable<ReturnType<typeof useSupposed>> {
  readonly onEnd: () => void;
}

function Supposed({ project, sentence, supposing, onEnd }: SupposedProps) {
  const { t } = useText();
  const { onLight, onShow } = useLights();
  const { state, answer } = supposing;
  const card = useRef<HTMLDivElement>(null);
  // The answer comes into sight wherever the question was asked.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={card} className={`${reading.card} ${styles.supposed}`}>
      <div className={styles.top}>
        <p className={styles.said}>
          <Prose text={sentence} onLight={onLight} onShow={onShow} />
        </p>
        <Button onClick={onEnd}>{t(($) => $.whatIf.panel.end)}</Button>
      </div>
      {state === 'failed' ? (
        <p className={reading.failed}>{t(($) => $.whatIf.panel.failed)}</p>
      ) : answer ? (
        <Answer answer={answer} project={project} />
      ) : (
        <p className={reading.quiet}>{t(($) => $.whatIf.panel.computing)}</p>
      )}
      <p className={reading.quiet}>{t(($) => $.whatIf.caution)}</p>
      <p className={reading.quiet}>{t(($) => $.whatIf.map.key)}</p>
    </div>
  );
}

function Answer({ answer, project }: { readonly answer: WhatIf; readonly project: Project }) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const lines = changeLines(text, answer);
  return (
    <>
      {whatIfSentences(text, project, answer).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          <Prose text={sentence} onLight={onLight} onShow={onShow} />
        </p>
      ))}
      {lines.length > 0 ? (
        <dl className={styles.numbers} aria-label={text.t(($) => $.whatIf.panel.numbers)}>
          {lines.map((line) => (
            <NumberLine key={line.id} line={line} />
          ))}
        </dl>
      ) : (
        <p className={reading.quiet}>{text.t(($) => $.whatIf.panel.same)}</p>
      )}
    </>
  );
}

function NumberLine({ line }: { readonly line: ChangeLine }) {
  const { t } = useText();
  const { label, before, after, direction, meaning } = line;
  const words = direction === 'up' ? t(($) => $.whatIf.panel.up) : t(($) => $.whatIf.panel.down);
  return (
    <div className={styles.number}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.change}>
        <span className="visuallyHidden">{t(($) => $.whatIf.panel.changes, { before, after })}</span>
        <span aria-hidden="true">
          {before} → <strong>{after}</strong>
        </span>
      </dd>
      {direction ? (
        <dd className={styles.meaning}>
          {words}: {meaning}
        </dd>
      ) : null}
    </div>
  );
}
