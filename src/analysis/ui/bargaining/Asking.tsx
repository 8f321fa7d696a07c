import { useCallback, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import { useFrame, useProject, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import type { Subject } from '@/wording/bargaining';
import { actorName, tieTypeName } from '@/wording/fields';
import { askAbout, askPosition } from '../../bargaining/ask';
import { inLayer } from '../../bargaining/inLayer';
import type { AnalysisResult } from '../../types';
import reading from '../Reading.module.css';
import { ActorSelect } from './ActorSelect';
import styles from './Bargaining.module.css';
import { BargainingCautions } from './BargainingCautions';
import { LayerSelect } from './LayerSelect';
import { Paths } from './Paths';
import { Ranking } from './Ranking';
import { Standing } from './Standing';
import { useLayers } from './useLayers';
import { useWho } from './useWho';

/** Whose position in which kind of tie, the answer, and everybody in order. */
export function Asking({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const { t } = text;
  const project = useProject();
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  const { who, choose, offered } = useWho(project, frame);
  const { layers, layer } = useLayers(project, frame, choices);
  const layerId = layer?.id ?? null;
  const present = useMemo(() => actorsInFrame(project, frame).map((actor) => actor.id), [project, frame]);
  const input = useMemo(() => inLayer(project, frame, choices, layerId), [project, frame, choices, layerId]);
  const asked = useMemo(() => askAbout(input, who), [input, who]);
  const answer = useMemo(() => (asked === null ? null : askPosition(asked)), [asked]);
  const chooseOne = useCallback((actor: ActorId) => choose([actor]), [choose]);
  const names = text.list(who.map((id) => actorName(t, project.actors[id])));
  const subject: Subject | null = asked && { project, bloc: asked.bloc };
  return (
    <>
      {present.length > 0 ? (
        <ActorSelect
          label={t(($) => $.bargaining.ask.who)}
          none={t(($) => $.bargaining.ask.whoNone)}
          actors={present}
          project={project}
          value={who.length === 1 ? (who[0] ?? null) : null}
          onChange={chooseOne}
          bloc={who.length > 1 ? t(($) => $.bargaining.ask.bloc, { names }) : null}
        />
      ) : null}
      {offered.length > 0 ? (
        <Button onClick={() => choose(offered)}>
          {t(($) => $.bargaining.ask.readBloc, { count: offered.length })}
        </Button>
      ) : null}
      <LayerSelect layers={layers} layer={layer} />
      {who.length > 0 && layer !== null && asked === null ? (
        <p className={reading.card}>
          {t(($) => $.bargaining.ask.noLayer, { actor: names, type: tieTypeName(t, layer) })}
        </p>
      ) : null}
      {subject !== null && asked !== null && answer !== null ? (
        <div className={styles.standing}>
          <Standing subject={subject} answer={answer} />
          <Paths subject={subject} asked={asked} input={input} />
          <BargainingCautions answer={answer} layer={layer} layers={layers.length} />
        </div>
      ) : null}
      <Ranking key={layerId} result={result} layer={layerId === null ? null : input} />
    </>
  );
}
