import { useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { type Text, useText } from '@/i18n/useText';
import { projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { mergeMaps } from '@/transfer/merging/mergeMaps';
import { planMerge } from '@/transfer/merging/planMerge';
import type { MergeConflict, MergePlan, MergeSource } from '@/transfer/merging/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { beginWith } from '../beginnings';
import { shortValue } from '../importing/shortValue';
import { IMPORT_ROLE_NAMES } from '../importing/tableNames';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { isolate } from '../workspace/paste/isolate';
import styles from './Groups.module.css';
import { layOutTogether } from './layOutTogether';
import { mergeWords } from './mergeWords';

/** Disagreements that are asked about one by one; for the rest the first counts. */
const MOST_ASKED = 40;

interface MergeDialogProps {
  readonly sources: readonly MergeSource[];
  readonly onClose: () => void;
}

/** What merging would make, and where the maps disagree; then it makes a new project and opens it. */
export function MergeDialog({ sources, onClose }: MergeDialogProps) {
  const text = useText();
  const { t } = text;
  const { beginnings, randomId } = useDevice();
  const [title, setTitle] = useState<string>(() =>
    t(($) => $.groupWork.mergeTitleStart, { count: sources.length }),
  );
  const [answers, setAnswers] = useState<ReadonlyMap<string, number>>(() => new Map());
  const [isMerging, setMerging] = useState(false);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const plan = useMemo(() => planMerge(sources, answers), [sources, answers]);

  const merge = async () => {
    const controller = new AbortController();
    ending.current = controller;
    setMerging(true);
    const merged = mergeMaps(plan, mergeWords(text, title.trim(), sources.length), randomId);
    // Called off by closing the dialog: then nothing has happened.
    const project = await layOutTogether(merged, controller.signal).catch(() => null);
    if (project === null || controller.signal.aborted) return;
    const id = projectId(randomId());
    beginnings.put(id, beginWith(project, 'create'));
    navigate(projectPath(id));
  };
  return (
    <Dialog
      title={t(($) => $.groupWork.merge)}
      description={t(($) => $.groupWork.mergeAbout)}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t(($) => $.common.cancel)}</Button>
          <Button look="strong" disabled={isMerging || plan.tooMuch !== null} onClick={merge}>
            {isMerging ? t(($) => $.groupWork.merging) : t(($) => $.groupWork.mergeNow)}
          </Button>
        </>
      }
    >
      <div className={styles.mergeBody}>
        <TextField
          label={t(($) => $.groupWork.mergeTitle)}
          value={title}
          maxLength={LIMITS.name}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Counts plan={plan} />
        {plan.tooMuch ? (
          <p role="alert" className={styles.trouble}>
            {plan.tooMuch === 'actors'
              ? t(($) => $.groupWork.tooManyActors)
              : t(($) => $.groupWork.tooManyTies)}
          </p>
        ) : null}
        <Conflicts
          text={text}
          plan={plan}
          onChoose={(key, choice) => setAnswers(new Map([...answers, [key, choice]]))}
        />
        <p className={styles.quiet}>{t(($) => $.groupWork.notMerged)}</p>
      </div>
    </Dialog>
  );
}

function Counts({ plan: { actors, ties } }: { readonly plan: MergePlan }) {
  const { t } = useText();
  const inSeveral = ({ of }: { readonly of: readonly unknown[] }) =>
    of.filter((one) => one !== null).length > 1;
  const lines = [
    [
      t(($) => $.groupWork.mergedActors, { count: actors.length }),
      t(($) => $.groupWork.mergedShared, { count: actors.filter(inSeveral).length }),
    ],
    [
      t(($) => $.groupWork.mergedTies, { count: ties.length }),
      t(($) => $.groupWork.tiesAgain, { count: ties.filter(inSeveral).length }),
    ],
  ];
  return (
    <ul className={styles.counts}>
      {lines.map(([main, detail]) => (
        <li key={main}>
          <strong>{main}</strong>, {detail}
        </li>
      ))}
    </ul>
  );
}

interface ConflictsProps {
  readonly text: Text;
  readonly plan: MergePlan;
  readonly onChoose: (key: string, choice: number) => void;
}

function Conflicts({ text, plan, onChoose }: ConflictsProps) {
  const { t } = text;
  const { conflicts } = plan;
  if (conflicts.length === 0) return <p>{t(($) => $.groupWork.noConflicts)}</p>;
  const left = conflicts.length - MOST_ASKED;
  const title = t(($) => $.groupWork.conflicts, { count: conflicts.length });
  return (
    <section className={styles.section} aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className={styles.quiet}>{t(($) => $.groupWork.firstWins)}</p>
      {conflicts.slice(0, MOST_ASKED).map((conflict) => (
        <Conflict
          key={conflict.key}
          text={text}
          plan={plan}
          conflict={conflict}
          onChoose={(choice) => onChoose(conflict.key, choice)}
        />
      ))}
      {left > 0 ? (
        <p className={styles.quiet}>{t(($) => $.groupWork.moreConflicts, { count: left })}</p>
      ) : null}
    </section>
  );
}

interface ConflictProps extends Pick<ConflictsProps, 'text' | 'plan'> {
  readonly conflict: MergeConflict;
  readonly onChoose: (choice: number) => void;
}

/** Below each other, since up to eight groups may each say something else. */
function Conflict({ text, plan: { actors, sources }, conflict, onChoose }: ConflictProps) {
  const { t, list } = text;
  const { key, field, actor, said, choice } = conflict;
  return (
    <fieldset className={styles.conflict}>
      <legend>
        {t(($) => $.groupWork.conflictOf, {
          field: t(IMPORT_ROLE_NAMES[field]),
          actor: isolate(actorName(t, actors[actor])),
        })}
      </legend>
      {said.map(({ value, by }, at) => (
        <label key={by[0]} className={styles.choice}>
          <input type="radio" name={key} checked={at === choice} onChange={() => onChoose(at)} />
          <span>
            {shortValue(text, field, value)}{' '}
            <span className={styles.quiet}>
              {t(($) => $.groupWork.saysSo, {
                titles: list(by.map((source) => isolate(sources[source]?.title ?? ''))),
              })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
