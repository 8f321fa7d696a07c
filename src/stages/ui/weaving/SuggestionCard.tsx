import { Check, ChevronDown, X } from 'lucide-react';
import { type ComponentProps, useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { useProject, useSession } from '@/session/useSession';
import { light, show } from '@/session/view';
import { Button } from '@/ui/Button';
import { Prose } from '@/ui/Prose';
import { effortWord, pairName, SUGGESTION_NAMES, whySentences } from '@/wording/weaving';
import type { Suggestion } from '../../weaving/nextTies';
import type { WeavingInput } from '../../weaving/weavingMap';
import { RejectForm } from './RejectForm';
import { SuggestionDetails } from './SuggestionDetails';
import type { WeavingAsker } from './useWeavingAsker';
import styles from './Weaving.module.css';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** Proposals that come first. */
  readonly before: readonly Suggestion[];
  /** Its place in the order; null where there is none. */
  readonly number: number | null;
  readonly weaving: WeavingInput;
  readonly asker: WeavingAsker | null;
  readonly isOpen: boolean;
  /** Whether the list is about to be replaced. */
  readonly isStale: boolean;
  readonly onToggle: () => void;
  /** Undefined where the project can only be read. */
  readonly onAccept?: () => void;
  readonly onReject?: (reason: string) => void;
  readonly acceptWords: string;
  readonly pointing: Pick<ComponentProps<'li'>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'>;
}

/** One suggestion: who, what for, why; opened, how and what may come of it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, before, number, weaving, asker, isOpen, isStale, onToggle, pointing } = props;
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const project = useProject();
  const [isRejecting, setRejecting] = useState(false);
  const bodyId = useId();
  const pair = pairName(text, project, suggestion);
  const sentences = whySentences(text, project, suggestion);
  // A need that is met is worth a line of its own, also where the tie serves the stage first.
  const always = suggestion.match && suggestion.kind !== 'match' ? 2 : 1;
  const prose = (sentence: string) => (
    <p key={sentence} className={styles.why}>
      <Prose
        text={sentence}
        onLight={(ids) => light(view, ids?.map(actorId) ?? null)}
        onShow={(ids) => show(view, ids.map(actorId))}
      />
    </p>
  );
  const toggle = () => {
    if (!isOpen)
      view.setState({ camera: { move: 'reveal', actors: [suggestion.source, suggestion.target] } });
    onToggle();
  };
  return (
    <li className={styles.card} data-proposal={suggestion.kind} {...pointing}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={toggle}
      >
        {number === null ? null : <span className={styles.number}>{text.whole(number)}</span>}
        <span className={styles.pair} dir="auto">
          {pair}
        </span>
        <ChevronDown className={styles.arrow} size={18} aria-hidden="true" />
      </button>
      <p className={styles.tags}>
        <span className={styles.kind}>{t(SUGGESTION_NAMES[suggestion.kind])}</span>
        <span>
          {t(($) => $.weaving.effort.label)}: {effortWord(text, suggestion.cost)}
        </span>
      </p>
      {sentences.slice(0, always).map(prose)}
      <div id={bodyId}>
        {isOpen ? (
          <>
            {sentences.slice(always).map(prose)}
            <SuggestionDetails suggestion={suggestion} before={before} weaving={weaving} asker={asker} />
          </>
        ) : null}
      </div>
      <Decision
        {...props}
        pair={pair}
        isStale={isStale}
        isRejecting={isRejecting}
        onRejecting={setRejecting}
      />
    </li>
  );
}

interface DecisionProps
  extends Pick<SuggestionCardProps, 'onAccept' | 'onReject' | 'acceptWords' | 'isStale'> {
  readonly pair: string;
  readonly isRejecting: boolean;
  readonly onRejecting: (isRejecting: boolean) => void;
}

function Decision({
  onAccept,
  onReject,
  acceptWords,
  isStale,
  pair,
  isRejecting,
  onRejecting,
}: DecisionProps) {
  const { t } = useText();
  if (!onAccept || !onReject) return null;
  if (isRejecting) return <RejectForm pair={pair} onReject={onReject} onCancel={() => onRejecting(false)} />;
  const named = (action: string) => t(($) => $.weaving.acceptWhich, { action, pair });
  return (
    <div className={styles.decision}>
      <Button
        icon={<Check size={16} aria-hidden="true" />}
        aria-label={named(acceptWords)}
        aria-disabled={isStale}
        onClick={() => (isStale ? undefined : onAccept())}
      >
        {acceptWords}
      </Button>
      <Button
        look="quiet"
        icon={<X size={16} aria-hidden="true" />}
        aria-label={named(t(($) => $.weaving.turnDown))}
        onClick={() => onRejecting(true)}
      >
        {t(($) => $.weaving.turnDown)}
      </Button>
    </div>
  );
}
