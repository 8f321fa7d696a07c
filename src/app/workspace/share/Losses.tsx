import { Check } from 'lucide-react';
import type { Text } from '@/i18n/useText';
import { useText } from '@/i18n/useText';
import { useFrame } from '@/session/useSession';
import type { Loss } from '@/transfer/formats/losses';
import { fieldHeading } from '@/transfer/tables/headings';
import styles from './Share.module.css';

/** What a file will lack, before it is saved. */
export function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  const text = useText();
  const { title } = useFrame();
  const { t } = text;
  if (losses.length === 0) {
    return (
      <p className={styles.kept}>
        <Check size={16} aria-hidden="true" />
        <span>{t(($) => $.formats.loss.none)}</span>
      </p>
    );
  }
  return (
    <section className={styles.losses} aria-label={t(($) => $.formats.loss.title)}>
      <h4 className={styles.lossTitle}>{t(($) => $.formats.loss.title)}</h4>
      <ul>
        {losses.map((loss) => (
          <li key={loss.kind}>{lossWords(text, loss, title)}</li>
        ))}
      </ul>
    </section>
  );
}

function lossWords({ t, list }: Text, { kind, count, fields }: Loss, frame: string): string {
  switch (kind) {
    case 'several':
      return t(($) => $.formats.loss.several, { count });
    case 'twoArrows':
      return t(($) => $.formats.loss.twoArrows, { count });
    case 'noArrows':
      return t(($) => $.formats.loss.noArrows, { count });
    case 'attributes':
      return t(($) => $.formats.loss.attributes, {
        fields: list(fields.map((field) => lower(fieldHeading(t, field)))),
      });
    case 'types':
      return t(($) => $.formats.loss.types, { count });
    case 'places':
      return t(($) => $.formats.loss.places);
    case 'colours':
      return t(($) => $.formats.loss.colours);
    case 'sameNames':
      return t(($) => $.formats.loss.sameNames, { count });
    case 'marks':
      return t(($) => $.formats.loss.marks, { count });
    case 'frames':
      return t(($) => $.formats.loss.frames, { count, title: frame });
    case 'project':
      return t(($) => $.formats.loss.project);
  }
}

/** In the middle of a sentence a heading is no beginning. */
const lower = (heading: string) => heading.charAt(0).toLocaleLowerCase() + heading.slice(1);
