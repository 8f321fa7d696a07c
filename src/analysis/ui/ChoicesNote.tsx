import { useText } from '@/i18n/useText';
import { tieTypesInOrder } from '@/model/select';
import { useFrame, useProjectPart, useSession, useView } from '@/session/useSession';
import { ALL_COUNTED, type AnalysisResult } from '../types';
import styles from './ChoicesNote.module.css';
import { unusualIn } from './choices';
import { unusualInWords } from './unusualInWords';

/** One quiet line when the numbers do not rest on everything, and the way back. Nothing when they do. */
export function ChoicesNote({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const { view } = useSession();
  const tieTypes = useProjectPart((project) => project.tieTypes);
  const { kind } = useFrame();
  const choices = useView((state) => state.choices);
  const types = tieTypesInOrder({ tieTypes });
  const unusual = unusualIn(
    choices,
    types.map(({ id }) => id),
    kind,
  );
  if (unusual === null) return null;
  const leavesOut = unusual.types.length > 0 || unusual.weak || unusual.planned === 'left out';
  return (
    <p className={styles.note}>
      <span>{unusualInWords(text, unusual, types, result.leftOut)}</span>
      <button type="button" className={styles.reset} onClick={() => view.setState({ choices: ALL_COUNTED })}>
        {leavesOut ? text.t(($) => $.panel.unusual.countAll) : text.t(($) => $.panel.unusual.asUsual)}
      </button>
    </p>
  );
}
