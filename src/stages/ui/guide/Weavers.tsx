import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, isInFrame } from '@/model/select';
import { useLights } from '@/session/useLights';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { Prose } from '@/ui/Prose';
import { actorName } from '@/wording/fields';
import { byName, namesOf } from '@/wording/names';
import { centreOf } from '../../guide/centre';
import type { Followed } from '../../guide/followStage';
import styles from './Guide.module.css';

interface WeaversProps {
  readonly result: AnalysisResult | null;
  readonly followed: Followed | null;
}

/** Who weaves this network: named, chosen, and let go again. In the late stages they are several. */
export function Weavers({ result, followed }: WeaversProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const project = useProject();
  const frame = useFrame();
  const { document, apply } = useSession();
  const { onLight, onShow } = useLights();
  const all = entriesOf(project.actors).flatMap(([actor, { weaver }]) => (weaver ? [actor] : []));
  const here = byName(
    text,
    project,
    all.filter((actor) => isInFrame(project, frame, actor)),
  );
  const elsewhere = all.filter((actor) => !here.includes(actor));
  const set = (actor: ActorId, weaver: boolean) =>
    apply(changeActors(document.getProject(), [actor], { weaver }));
  const isLate = followed?.stage === 'multiHub' || followed?.stage === 'corePeriphery';
  const hub = result && isLate ? centreOf(result) : null;
  const isEmpty = actorsInFrame(project, frame).length === 0;
  return (
    <section className={styles.weaving} aria-labelledby={id}>
      <h4 id={id} className={styles.subheading}>
        {t(($) => $.guide.weaver.title)}
      </h4>
      {here.length > 0 ? (
        <ul className={styles.weavers}>
          {here.map((actor) => {
            const name = actorName(t, project.actors[actor]);
            return (
              <li key={actor} className={styles.weaver}>
                <span>
                  <Prose text={namesOf(text, project, [actor])} onLight={onLight} onShow={onShow} />
                </span>
                {document.readOnly ? null : (
                  <IconButton
                    name={t(($) => $.guide.weaver.remove, { name })}
                    icon={<X size={16} />}
                    onClick={() => set(actor, false)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className={styles.words}>
          {isEmpty ? t(($) => $.guide.weaver.noActors) : t(($) => $.guide.weaver.none)}
        </p>
      )}
      {elsewhere.length > 0 ? (
        <p className={styles.quiet}>
          {t(($) => $.guide.weaver.elsewhere, {
            names: text.list(
              byName(text, project, elsewhere).map((actor) => actorName(t, project.actors[actor])),
            ),
          })}
        </p>
      ) : null}
      {hub !== null && here.includes(hub) ? (
        <p className={styles.quiet}>{t(($) => $.guide.weaver.isHub)}</p>
      ) : null}
      {document.readOnly || isEmpty ? null : <AddWeaver here={here} onAdd={(actor) => set(actor, true)} />}
    </section>
  );
}

interface AddWeaverProps {
  readonly here: readonly ActorId[];
  readonly onAdd: (actor: ActorId) => void;
}

/** More choices than this are made only for a hand or focus on the field: thousands would slow every edit. */
const MANY = 200;

function AddWeaver({ here, onAdd }: AddWeaverProps) {
  const text = useText();
  const { t } = text;
  const project = useProject();
  const frame = useFrame();
  const [isNear, setNear] = useState(false);
  const choices = useMemo(() => {
    const others = actorsInFrame(project, frame).filter(({ weaver }) => !weaver);
    if (!isNear && others.length > MANY) return [];
    const ids = byName(
      text,
      project,
      others.map(({ id }) => id),
    );
    return ids.map((id) => ({ value: id, label: actorName(t, project.actors[id]) }));
  }, [project, frame, isNear, text, t]);
  return (
    <SelectField
      // Another one may be chosen after the first: the field starts anew.
      key={here.join(' ')}
      label={t(($) => $.guide.weaver.add)}
      mixed={t(($) => $.guide.weaver.choose)}
      value={null}
      choices={choices}
      onChange={onAdd}
      onNear={setNear}
    />
  );
}
