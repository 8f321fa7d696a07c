import { readMap } from '@/analysis/readMap';
import type { AnalysisResult } from '@/analysis/types';
import { type Text, useText } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { useAnalysis, useFrame, useProject, useSession } from '@/session/useSession';
import { light, show } from '@/session/view';
import { Prose } from '@/ui/Prose';
import { DENSITY } from '@/wording/figures';
import { mapSentence } from '@/wording/mapSentence';
import styles from './Summary.module.css';

/** The network in words: how large, how dense, in how many parts, who connects it, who is left out. */
export function Summary({ isFolded = false }: { readonly isFolded?: boolean }) {
  const text = useText();
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const { result } = useAnalysis();
  const said = result?.frame === frame.id ? sentences(text, project, result) : [];
  return (
    <details className={styles.summary} open={!isFolded}>
      <summary className={styles.title}>{text.t(($) => $.table.summary)}</summary>
      <p className={styles.words}>
        {said.length === 0 ? text.t(($) => $.table.computing) : null}
        {said.map(({ id, words }) => (
          <span key={id}>
            <Prose
              text={words}
              onLight={(ids) => light(view, ids?.map(actorId) ?? null)}
              onShow={(ids) => show(view, ids.map(actorId))}
            />{' '}
          </span>
        ))}
      </p>
    </details>
  );
}

/** Sentences of the reading that the table begins with: all of them would push the rows out of sight. */
const READ = 2;

interface Sentence {
  readonly id: string;
  /** With mention marks. */
  readonly words: string;
}

function sentences(text: Text, project: Project, result: AnalysisResult): readonly Sentence[] {
  const [first, ...others] = readMap(result)
    .slice(0, READ)
    .map((one) => ({ id: one.kind, words: mapSentence(text, project, one) }));
  const density = result.n < 2 ? [] : [{ id: 'density', words: DENSITY.meaning(text, result) }];
  return first ? [first, ...density, ...others] : density;
}
