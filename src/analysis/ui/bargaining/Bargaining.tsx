import { useCallback, useId, useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId, TieTypeId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import { useFrame, useProject, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { ABOUT_BARGAINING, type Subject } from '@/wording/bargaining';
import { actorName, tieTypeName } from '@/wording/fields';
import { askAbout, askPosition } from '../../bargaining/ask';
import { inLayer } from '../../bargaining/inLayer';
import type { AnalysisResult } from '../../types';
import { AboutDisclosure } from '../Disclosure';
import reading from '../Reading.module.css';
import { ActorSelect } from './ActorSelect';
import styles from './Bargaining.module.css';
import { BargainingCautions } from './BargainingCautions';
import { Paths } from './Paths';
import { Ranking } from './Ranking';
import { Standing } from './Standing';
import { useLayers } from './useLayers';
import { useWho } from './useWho';

/** Stands for all ties that count; no tie type has an empty id. */
const ALL = '';

/** "Bargaining position": whose, on which kind of tie, and what follows. */
export function Bargaining({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const project = useProject();
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  const { who, choose, offered } = useWho(project, frame);
  const layers = useLayers(project, frame, choices);
  const [wanted, want] = useState<TieTypeId | null>(null);
  const layer = layers.find((type) => type.id === wanted) ?? null;
  const layerId = layer?.id ?? null;
  const present = useMemo(() => actorsInFrame(project, frame).map((actor) => actor.id), [project, frame]);
  const input = useMemo(() => inLayer(project, frame, choices, layerId), [project, frame, choices, layerId]);
  const asked = useMemo(() => askAbout(input, who), [input, who]);
  const answer = useMemo(() => (asked === null ? null : askPosition(asked)), [asked]);
  const chooseOne = useCallback((actor: ActorId) => choose([actor]), [choose]);
  const nameOf = (actor: ActorId) => actorName(t, project.actors[actor]);
  const names = text.list(who.map(nameOf));
  const subject: Subject | null = asked && { project, bloc: asked.bloc };
  return (
    <section className={reading.section} aria-labelledby={id}>
      <h2 id={id} className={reading.heading}>
        {t(($) => $.bargaining.title)}
      </h2>
      <p className={reading.quiet}>{t(($) => $.bargaining.intro)}</p>
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
      {layers.length > 0 ? (
        <SelectField<string>
          label={t(($) => $.bargaining.ask.layer)}
          hint={layers.length > 1 ? t(($) => $.bargaining.ask.layerHint) : undefined}
          value={layerId ?? ALL}
          choices={[
            { value: ALL, label: t(($) => $.bargaining.ask.layerAll) },
            ...layers.map((type) => ({
              value: type.id,
              label: t(($) => $.bargaining.ask.layerOnly, { type: tieTypeName(t, type) }),
            })),
          ]}
          onChange={(next) => want(layers.find((type) => type.id === next)?.id ?? null)}
        />
      ) : null}
      {who.length > 0 && layer !== null && asked === null ? (
        <p className={reading.card}>
          {t(($) => $.bargaining.ask.noLayer, { actor: names, type: tieTypeName(t, layer) })}
        </p>
      ) : null}
      {subject !== null && asked !== null && answer !== null ? (
        <div className={styles.standing}>
          <Standing subject={subject} answer={answer} />
          <Paths subject={subject} asked={asked} />
          <BargainingCautions answer={answer} layer={layer} layers={layers.length} />
        </div>
      ) : null}
      <Ranking key={layerId} result={result} layer={layerId === null ? null : input} />
      <AboutDisclosure {...ABOUT_BARGAINING} />
    </section>
  );
}
