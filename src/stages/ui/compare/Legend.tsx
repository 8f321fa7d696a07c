import { useText } from '@/i18n/useText';
import { CHANGE_NAMES } from '@/wording/legendWords';
import styles from './Legend.module.css';
import { Sign } from './Sign';
import type { SignGroup } from './subjects';

interface LegendProps {
  readonly groups: readonly SignGroup[];
  /** Keys of the groups that are pressed. */
  readonly pressed: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onLight: (ids: readonly string[] | null) => void;
}

export const groupKey = ({ of, sign }: SignGroup) => `${of} ${sign}`;

/** What the signs mean and how many carry them; a pressed one stays lit while the rest is dimmed. */
export function Legend({ groups, pressed, onToggle, onLight }: LegendProps) {
  const { t } = useText();
  const parts = [
    { of: 'actor', label: t(($) => $.compare.sign.actors) },
    { of: 'tie', label: t(($) => $.compare.sign.ties) },
  ] as const;
  return (
    <section className={styles.legend} aria-label={t(($) => $.compare.sign.title)}>
      {parts.map(({ of, label }) => (
        <fieldset key={of} className={styles.part} aria-label={label}>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          {groups
            .filter((group) => group.of === of)
            .map((group) => (
              <button
                key={group.sign}
                type="button"
                className={styles.sign}
                title={t(($) => $.compare.sign.hint)}
                aria-pressed={pressed.has(groupKey(group))}
                onClick={() => onToggle(groupKey(group))}
                onPointerEnter={() => onLight(group.ids)}
                onPointerLeave={() => onLight(null)}
              >
                <Sign sign={group.sign} />
                {t(CHANGE_NAMES[group.sign])}
                <span className={styles.count}>{group.count}</span>
              </button>
            ))}
        </fieldset>
      ))}
    </section>
  );
}
