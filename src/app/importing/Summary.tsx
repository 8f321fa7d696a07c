import { useText } from '@/i18n/useText';
import type { ImportPlan } from '@/transfer/importing/types';
import { Thumbnail } from '@/ui/Thumbnail';
import { type Counted, kindsOf, namedCounts, placesSaid, typesOf } from './contents';
import styles from './Importing.module.css';
import type { Importing } from './useImporting';

interface SummaryProps {
  /** What the file is alone. */
  readonly own: ImportPlan;
  /** What it becomes where it is to go. */
  readonly plan: ImportPlan;
  readonly importing: Importing;
}

/** The file at a glance: a picture, how many, of what kinds. */
export function Summary({ own, plan, importing }: SummaryProps) {
  const text = useText();
  const { t, whole } = text;
  const { picture, reading } = importing;
  const types = typesOf(text, own);
  const figures = [
    { count: own.counts.newActors, word: t(($) => $.importing.actorsWord, { count: own.counts.newActors }) },
    { count: own.counts.newTies, word: t(($) => $.importing.tiesWord, { count: own.counts.newTies }) },
    ...(types.length > 1
      ? [{ count: types.length, word: t(($) => $.importing.typesWord, { count: types.length }) }]
      : []),
  ];
  const some = (parts: readonly Counted[]) => namedCounts(text, parts);
  const kinds = kindsOf(text, own);
  const isNetwork = reading?.ok === true && own.actors.length > 0;
  return (
    <section className={styles.summary}>
      <div className={styles.picture}>
        {picture ? (
          <Thumbnail knots={picture.knots} threads={picture.threads} title={t(($) => $.importing.picture)} />
        ) : (
          <p className={styles.faint}>{isNetwork ? t(($) => $.importing.drawing) : ''}</p>
        )}
      </div>
      <div className={styles.facts}>
        <ul className={styles.figures}>
          {figures.map(({ count, word }) => (
            <li key={word}>
              <strong>{whole(count)}</strong> <span>{word}</span>
            </li>
          ))}
        </ul>
        {kinds.length > 0 ? <p>{t(($) => $.importing.kinds, { list: some(kinds) })}</p> : null}
        {types.length > 0 ? <p>{t(($) => $.importing.types, { list: some(types) })}</p> : null}
        <p>{placesSaid(text, own)}</p>
        {plan.remarks.length > 0 ? (
          <p>{t(($) => $.importing.remarkCount, { count: plan.remarks.length })}</p>
        ) : null}
      </div>
    </section>
  );
}
