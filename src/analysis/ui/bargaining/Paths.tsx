import { useCallback, useMemo, useState } from 'react';
import { mention } from '@/i18n/mention';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useLights } from '@/session/useLights';
import { useSession } from '@/session/useSession';
import { light } from '@/session/view';
import { Prose } from '@/ui/Prose';
import { pathsSentence, type Subject } from '@/wording/bargaining';
import { actorName } from '@/wording/fields';
import { type Asked, askPaths, tiesAlong } from '../../bargaining/ask';
import type { AnalysisInput } from '../../types';
import { ShowMore } from '../ShowMore';
import { useShown } from '../useShown';
import { ActorSelect } from './ActorSelect';
import styles from './Bargaining.module.css';

const FIRST = 5;

interface PathsProps {
  readonly subject: Subject;
  readonly asked: Asked;
  /** What was asked about. */
  readonly input: AnalysisInput;
}

/** Independent paths to a chosen target, each of which lights up on the map. */
export function Paths({ subject, asked, input }: PathsProps) {
  const { t } = useText();
  const [wanted, want] = useState<ActorId | null>(null);
  const others = useMemo(() => asked.actors.filter((_, u) => u !== asked.self), [asked]);
  const target = wanted !== null && others.includes(wanted) ? wanted : null;
  const choose = useCallback((next: ActorId) => want(next), []);
  if (others.length === 0) return null;
  return (
    <div className={styles.block}>
      <ActorSelect
        label={t(($) => $.bargaining.paths.target)}
        none={t(($) => $.bargaining.paths.choose)}
        actors={others}
        project={subject.project}
        value={target}
        onChange={choose}
      />
      {target === null ? null : (
        <PathList key={target} subject={subject} asked={asked} input={input} target={target} />
      )}
    </div>
  );
}

function PathList({ subject, asked, input, target }: PathsProps & { readonly target: ActorId }) {
  const text = useText();
  const { view } = useSession();
  const { onLight, onShow } = useLights();
  const paths = useMemo(() => askPaths(asked, target), [asked, target]);
  const shown = useShown(paths.length, FIRST);
  const { bloc, project } = subject;
  const nameOf = (id: ActorId) => actorName(text.t, project.actors[id]);
  return (
    <>
      <p>
        <Prose text={pathsSentence(text, subject, target, paths)} onLight={onLight} onShow={onShow} />
      </p>
      <ol className={styles.paths}>
        {paths.slice(0, shown.count).map((path) => {
          const [, ...rest] = path;
          const words = [text.list(bloc.map(nameOf)), ...rest.map(nameOf)].join(' → ');
          return (
            <li key={rest.join(' ')}>
              <Prose
                text={mention(words, [...bloc, ...rest])}
                onLight={(lit) => {
                  if (lit === null) light(view, null);
                  else light(view, [...bloc, ...rest], tiesAlong(input, bloc, path));
                }}
                onShow={onShow}
              />
            </li>
          );
        })}
      </ol>
      <ShowMore shown={shown} total={paths.length} />
    </>
  );
}
