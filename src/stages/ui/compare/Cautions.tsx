import type { Text } from '@/i18n/useText';
import { useText } from '@/i18n/useText';
import { tieTypeName } from '@/wording/fields';
import styles from './Side.module.css';
import { type OpenComparison, onlyInOne } from './useComparison';
import type { Readings } from './useReadings';

/** Below so many actors a single tie may change what is measured; as the analysis has it. */
const FEW = 12;

interface CautionsProps {
  readonly open: OpenComparison;
  readonly readings: Readings;
  readonly results: NonNullable<Readings['results']>;
}

/** What keeps the numbers of the two frames from being held against each other as they are. */
export function Cautions(props: CautionsProps) {
  const text = useText();
  const found = cautions(text, props);
  if (found.length === 0) return null;
  return (
    <div className={styles.cautions}>
      <h4 className={styles.label}>{text.t(($) => $.compare.caution.title)}</h4>
      <ul>
        {found.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function cautions({ t, whole, list }: Text, { open, readings, results }: CautionsProps): readonly string[] {
  const { layer } = open;
  const { before, after } = results;
  const found: string[] = [];
  const lonely = onlyInOne(open);
  if (layer) {
    const type = tieTypeName(t, layer.type);
    if (layer.isBefore && layer.isAfter) found.push(t(($) => $.compare.caution.layer, { type }));
    else {
      const side = layer.isBefore
        ? t(($) => $.compare.caution.sideBefore)
        : t(($) => $.compare.caution.sideAfter);
      found.push(t(($) => $.compare.caution.oneSided, { type, side }));
    }
  } else if (lonely.length > 0) {
    const types = list(lonely.map((type) => tieTypeName(t, type)));
    found.push(t(($) => $.compare.caution.mixed, { types }));
  }
  if (before.n !== after.n)
    found.push(t(($) => $.compare.caution.sizes, { before: whole(before.n), after: whole(after.n) }));
  if (Math.min(before.n, after.n) < FEW) found.push(t(($) => $.compare.caution.small));
  const { leftOut } = readings;
  if (leftOut.before + leftOut.after > 0) {
    const counts = { before: whole(leftOut.before), after: whole(leftOut.after) };
    found.push(t(($) => $.compare.caution.leftOut, counts));
  }
  return found;
}
