import { useRef, useState } from 'react';
import { acceptAsPlan, acceptHere } from '@/commands/weaveTies';
import { withoutMarks } from '@/i18n/mention';
import { useText } from '@/i18n/useText';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { useTold } from '@/session/useTold';
import { Button } from '@/ui/Button';
import { pairName, writtenReason } from '@/wording/weaving';
import { PROPOSALS_MAX, type Suggestion } from '../../weaving/nextTies';
import { pairKey, turnDown, turnedDownIn } from '../../weaving/turnedDown';
import { Nothing } from './Nothing';
import { PlannedTies } from './PlannedTies';
import { SuggestionCard } from './SuggestionCard';
import { TurnedDownPairs } from './TurnedDownPairs';
import { useNextTies } from './useNextTies';
import { usePointing } from './usePointing';
import { useWeavingAsker } from './useWeavingAsker';
import { WeaverChoice } from './WeaverChoice';
import styles from './Weaving.module.css';

interface ProposalsProps {
  /** In the guide, which chooses the weaver itself. */
  readonly isInGuide?: boolean;
}

/** The ties to weave next, each with its reason; to accept, to turn down, or to take together into a new plan. */
export function Proposals({ isInGuide = false }: ProposalsProps) {
  const text = useText();
  const { t, whole } = text;
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const isUncounted = useView(({ choices }) => choices.planned === 'no');
  const asker = useWeavingAsker();
  const { weaving, state, next } = useNextTies(asker);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [told, tell] = useTold();
  const list = useRef<HTMLElement>(null);
  const toldAt = useRef<HTMLParagraphElement>(null);
  const all = next ? [...next.proposals, ...next.matches, ...next.strengthenings] : [];
  const { pointingAt } = usePointing(all, openKey);
  const isEditable = !session.document.readOnly;
  const isState = frame.kind === 'state';
  const planTitle = t(($) => $.weaving.planTitle, {
    number: whole(project.frames.filter(({ kind }) => kind === 'plan').length + 1),
  });

  /** What was done takes its button away: the focus goes on from the list, not from the top of the page. */
  const done = (words: string) => {
    tell(words);
    setOpenKey(null);
    list.current?.focus({ preventScroll: true });
    // Once the words are there.
    requestAnimationFrame(() => toldAt.current?.scrollIntoView({ block: 'nearest' }));
  };
  const accepted = (suggestion: Suggestion) => ({ suggestion, reason: writtenReason(text, suggestion) });
  const accept = (suggestion: Suggestion) => {
    const pair = pairName(text, project, suggestion);
    if (isState) acceptAsPlan(session, [accepted(suggestion)], planTitle);
    else acceptHere(session, accepted(suggestion));
    done(
      isState
        ? t(($) => $.weaving.told.acceptedAsPlan, { pair, frame: planTitle })
        : t(($) => $.weaving.told.accepted, { pair }),
    );
  };
  const acceptAll = (suggestions: readonly Suggestion[]) => {
    acceptAsPlan(session, suggestions.map(accepted), planTitle);
    done(t(($) => $.weaving.told.acceptedAll, { count: suggestions.length, frame: planTitle }));
  };
  const reject = (suggestion: Suggestion, reason: string) => {
    session.apply(turnDown(suggestion, reason));
    done(t(($) => $.weaving.told.turnedDown, { pair: pairName(text, project, suggestion) }));
  };
  const cards = (suggestions: readonly Suggestion[], isOrdered: boolean) =>
    suggestions.map((suggestion, i) => {
      const key = pairKey(suggestion);
      return (
        <SuggestionCard
          key={`${suggestion.kind} ${key}`}
          suggestion={suggestion}
          before={isOrdered ? suggestions.slice(0, i) : []}
          number={isOrdered ? i + 1 : null}
          weaving={weaving}
          asker={asker}
          isOpen={openKey === key}
          isStale={state !== 'ready'}
          onToggle={() => setOpenKey(openKey === key ? null : key)}
          {...(isEditable
            ? { onAccept: () => accept(suggestion), onReject: (reason: string) => reject(suggestion, reason) }
            : {})}
          acceptWords={isState ? t(($) => $.weaving.acceptAsPlan) : t(($) => $.weaving.accept)}
          pointing={pointingAt(suggestion)}
        />
      );
    });

  return (
    <div className={styles.part} data-tells="">
      <WeaverChoice
        weaver={weaving.weaver}
        restsOn={next?.restsOn ?? null}
        isChosenBeside={isInGuide}
        onChosen={(words) => tell(words)}
      />
      {isState && isEditable && all.length > 0 ? (
        <p className={styles.quiet}>{t(($) => $.weaving.state)}</p>
      ) : null}
      {isUncounted ? <p className={styles.quiet}>{t(($) => $.weaving.notCounted)}</p> : null}
      <p ref={toldAt} role="status" className={styles.told}>
        {withoutMarks(told)}
      </p>
      <section
        ref={list}
        tabIndex={-1}
        className={styles.list}
        aria-label={t(($) => $.weaving.proposals)}
        aria-busy={state === 'waiting'}
      >
        {next !== null && state === 'waiting' ? (
          <p className={styles.renewing}>{t(($) => $.weaving.waiting)}</p>
        ) : null}
        {next === null ? (
          <p className={styles.quiet}>
            {state === 'failed' ? t(($) => $.weaving.failed) : t(($) => $.weaving.waiting)}
          </p>
        ) : next.proposals.length === 0 ? (
          <Nothing
            next={next}
            n={weaving.input.actors.length}
            hasTurnedDown={turnedDownIn(project).length > 0}
          />
        ) : (
          <>
            <h3 className={styles.heading}>{t(($) => $.weaving.list, { count: next.proposals.length })}</h3>
            <p className={styles.quiet}>
              {next.stage !== 'corePeriphery' && weaving.input.actors.length > PROPOSALS_MAX
                ? `${t(($) => $.weaving.year, { count: weaving.input.actors.length, number: whole(weaving.input.actors.length) })} `
                : null}
              {next.proposals.length > 1 ? t(($) => $.weaving.order) : null}
            </p>
            <ol className={styles.cards}>{cards(next.proposals, true)}</ol>
            {isEditable && next.proposals.length > 1 ? (
              <Button
                look="strong"
                className={styles.all ?? ''}
                aria-disabled={state !== 'ready'}
                onClick={() => (state === 'ready' ? acceptAll(next.proposals) : undefined)}
              >
                {t(($) => $.weaving.acceptAll, { count: next.proposals.length })}
              </Button>
            ) : null}
          </>
        )}
        {next && next.matches.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t(($) => $.weaving.besides.matches)}</h3>
            <ul className={styles.cards}>{cards(next.matches, false)}</ul>
          </>
        ) : null}
        {next && next.strengthenings.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t(($) => $.weaving.besides.strengthenings)}</h3>
            <ul className={styles.cards}>{cards(next.strengthenings, false)}</ul>
          </>
        ) : null}
      </section>
      <PlannedTies onDone={done} />
      <TurnedDownPairs onBack={done} />
    </div>
  );
}
