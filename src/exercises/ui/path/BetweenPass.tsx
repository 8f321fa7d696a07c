import { ArrowLeft, SkipForward } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { addKnown } from '@/commands/addKnown';
import { nextTieType } from '@/commands/tying';
import { useText } from '@/i18n/useText';
import { changeEachActor } from '@/model/edits/changeEach';
import { type ActorId, actorId } from '@/model/ids';
import { actorsInFrame, tieTypesInOrder } from '@/model/select';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { light } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { tieTypeName } from '@/wording/fields';
import { byName } from '@/wording/names';
import { pairKey, pairsOf } from '../../matrix';
import { afterCentre, MOST_WALKED, pairsInOrder } from '../../pairWalk';
import { useToldApart } from '../useToldApart';
import { LastTie } from './LastTie';
import styles from './Path.module.css';
import { ANSWERS, answerKeyOf, answerOfTies, type PairAnswer, writePair } from './pairAnswers';

const NOBODY = 'nobody';
const ADD_ME = 'addMe';

/** First me with each, then pair by pair: one question at a time, answered by one key. */
export function BetweenPass() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  useView((view) => view.tieDefaults);
  const [chosen, setChosen] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const actors = actorsInFrame(project, frame);
  const me = actors.find(({ weaver }) => weaver)?.id ?? null;
  const named = byName(
    text,
    project,
    actors.map(({ id }) => id),
  );
  const nameOf = useToldApart(named);
  const type = nextTieType(session);
  const ties = pairsOf(project, frame, type.id);
  if (session.document.readOnly) return null;
  if (actors.length < 2) return <p className={styles.quiet}>{t(($) => $.matrix.tooFew)}</p>;
  if (actors.length > MOST_WALKED)
    return <p className={styles.quiet}>{t(($) => $.path.between.tooMany, { most: MOST_WALKED })}</p>;

  const pairs = pairsInOrder(me === null ? named : [me, ...named.filter((id) => id !== me)]);
  const found = pairs.findIndex(({ centre, other }) => pairKey(centre, other) === chosen);
  const at = chosen === DONE ? pairs.length : Math.max(0, found);
  const pair = pairs[at];
  const go = (to: number) => {
    const next = pairs[Math.max(0, to)];
    setChosen(next ? pairKey(next.centre, next.other) : DONE);
    if (!next) light(session.view, null);
  };
  const answer = (given: PairAnswer) => {
    if (!pair) return;
    writePair(session, pair, ties.get(pairKey(pair.centre, pair.other)) ?? [], given);
    setLast(given === 'none' ? null : pairKey(pair.centre, pair.other));
    go(at + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const given = answerKeyOf(event.key);
    if (given === null) return;
    event.preventDefault();
    event.stopPropagation();
    answer(given);
  };
  const now = pair ? answerOfTies(ties.get(pairKey(pair.centre, pair.other)) ?? []) : 'none';
  return (
    <section
      className={styles.pass}
      aria-label={t(($) => $.path.between.title)}
      onKeyDown={onKeyDown}
      onFocus={() => pair && light(session.view, [pair.centre, pair.other])}
      onBlur={() => light(session.view, null)}
    >
      <p className={styles.subheading}>{t(($) => $.path.between.title)}</p>
      <Me me={me} named={named} nameOf={nameOf} />
      <SelectField
        label={t(($) => $.inspector.tie.type)}
        value={type.id}
        choices={tieTypesInOrder(project).map((one) => ({ value: one.id, label: tieTypeName(t, one) }))}
        onChange={(wanted) => {
          const { tieDefaults } = session.view.getState();
          session.view.setState({ tieDefaults: { ...tieDefaults, type: wanted } });
          // The same pairs again, for another kind of tie.
          setChosen(null);
        }}
      />
      {pair ? (
        <>
          <div className={styles.turns}>
            <p className={styles.asked} aria-live="polite">
              {t(($) => $.path.between.ask, { one: nameOf(pair.centre), other: nameOf(pair.other) })}
              <span className={styles.count}>
                {t(($) => $.path.between.at, { at: at + 1, all: pairs.length })}
              </span>
            </p>
            <IconButton
              name={t(($) => $.path.between.previous)}
              icon={<ArrowLeft size={18} />}
              disabled={at === 0}
              onClick={() => go(at - 1)}
            />
          </div>
          <div className={styles.answers}>
            {ANSWERS.map(({ id, key, label }) => (
              <Button
                key={id}
                aria-pressed={id !== 'none' && now === id}
                aria-keyshortcuts={key}
                onClick={() => answer(id)}
              >
                <span className={styles.key} aria-hidden="true">
                  {key}
                </span>
                {t(label)}
              </Button>
            ))}
          </div>
          <Button look="quiet" icon={<SkipForward size={16} />} onClick={() => go(afterCentre(pairs, at))}>
            {t(($) => $.path.between.skip, { name: nameOf(pair.centre) })}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.words} role="status">
            {t(($) => $.path.between.done)}
          </p>
          <Button look="quiet" onClick={() => go(0)}>
            {t(($) => $.path.between.again)}
          </Button>
        </>
      )}
      <LastTie ties={last === null ? [] : (ties.get(last) ?? [])} nameOf={nameOf} />
    </section>
  );
}

/** Stands for "all pairs were asked" where a pair is remembered. */
const DONE = 'done';

interface MeProps {
  readonly me: ActorId | null;
  readonly named: readonly ActorId[];
  readonly nameOf: (id: ActorId) => string;
}

/** Who on the map one is oneself: the weaver, with whom the questions begin. */
function Me({ me, named, nameOf }: MeProps) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const choose = (wanted: string) => {
    if (wanted === ADD_ME) {
      addKnown(
        session,
        t(($) => $.path.between.me),
        { weaver: true, circle: 'internal' },
        [],
      );
      return;
    }
    const touched = Object.values(project.actors).filter(({ id, weaver }) => weaver || id === wanted);
    session.apply(
      changeEachActor(session.document.getProject(), touched, ({ id }) => ({
        weaver: id === actorId(wanted),
      })),
    );
  };
  return (
    <SelectField
      label={t(($) => $.path.between.whoAmI)}
      value={me ?? NOBODY}
      choices={[
        ...(me === null ? [{ value: NOBODY, label: t(($) => $.inspector.notSaid) }] : []),
        ...named.map((id) => ({ value: String(id), label: nameOf(id) })),
        ...(me === null ? [{ value: ADD_ME, label: t(($) => $.path.between.addMe) }] : []),
      ]}
      onChange={choose}
    />
  );
}
