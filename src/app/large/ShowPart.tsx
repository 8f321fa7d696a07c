import { useId } from 'react';
import type { Translate } from '@/i18n/useText';
import { useText } from '@/i18n/useText';
import type { Category } from '@/large/types';
import type { ActorKind } from '@/model/types';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { KIND_NAMES, sectorName } from '@/wording/fields';
import styles from './Large.module.css';
import { useReader, useReading } from './useReader';

/** Choices of how many tied actors one must have. */
const LEAST = [0, 1, 2, 3, 5, 10, 20, 50, 100] as const;
const ALL = '*';

/** What of the network is shown, and what its colours say. */
export function ShowPart() {
  const { t, whole } = useText();
  const id = useId();
  const reader = useReader();
  const { network, filter, shown, colourBy } = useReading((all) => all);
  if (!network) return null;
  const count = shown.reduce((sum, is) => sum + is, 0);
  const hasBoth = network.strong.includes(1) && network.strong.includes(0);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.show)}
      </h2>
      <WordField
        label={t(($) => $.large.column.sector)}
        category={network.sectors}
        name={(word) => sectorName(t, word)}
        value={filter.sector}
        onChange={(sector) => reader.setFilter({ sector })}
      />
      <WordField
        label={t(($) => $.large.column.kind)}
        category={network.kinds}
        name={(word) => kindName(t, word)}
        value={filter.kind}
        onChange={(kind) => reader.setFilter({ kind })}
      />
      <SelectField
        label={t(($) => $.large.leastTies)}
        value={String(filter.leastTies)}
        choices={LEAST.map((least) => ({
          value: String(least),
          label:
            least === 0 ? t(($) => $.large.leastTiesAny) : t(($) => $.large.leastTiesOf, { count: least }),
        }))}
        onChange={(value) => reader.setFilter({ leastTies: Number(value) })}
      />
      {hasBoth ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.strongOnly}
            onChange={(event) => reader.setFilter({ strongOnly: event.target.checked })}
          />
          {t(($) => $.large.strongOnly)}
        </label>
      ) : null}
      <p role="status" className={styles.faint}>
        {t(($) => $.large.shownCount, { shown: whole(count), all: whole(shown.length) })}
      </p>
      {network.sectors.words.length > 1 ? (
        <Segmented
          label={t(($) => $.large.colourBy)}
          value={colourBy}
          choices={[
            { value: 'sector', label: t(($) => $.large.bySector) },
            { value: 'cluster', label: t(($) => $.large.byCluster) },
          ]}
          onChange={(value) => reader.colour(value)}
        />
      ) : null}
      {colourBy === 'cluster' ? <p className={styles.faint}>{t(($) => $.large.coloursReturn)}</p> : null}
    </section>
  );
}

const isKind = (word: string): word is ActorKind => Object.hasOwn(KIND_NAMES, word);

/** The name of a kind, or the file's own word for it. */
const kindName = (t: Translate, word: string): string => (isKind(word) ? t(KIND_NAMES[word]) : word);

interface WordFieldProps {
  readonly label: string;
  readonly category: Category;
  readonly name: (word: string) => string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of the words that actors have; not there when they have none. */
function WordField({ label, category, name, value, onChange }: WordFieldProps) {
  const { t } = useText();
  if (category.words.length < 2) return null;
  return (
    <SelectField
      label={label}
      value={value ?? ALL}
      choices={[
        { value: ALL, label: t(($) => $.large.all) },
        ...category.words.slice(1).map((word) => ({ value: word, label: name(word) })),
        { value: '', label: t(($) => $.large.noWord) },
      ]}
      onChange={(word) => onChange(word === ALL ? null : word)}
    />
  );
}
