import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { light } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { CIRCLE_NAMES } from '@/wording/fields';
import { byName } from '@/wording/names';
import { ListField } from '../sheets/ListField';
import { useToldApart } from '../useToldApart';
import { namedSectors } from './namedSectors';
import styles from './Path.module.css';

/** Everybody of the frame one after another, with what the step asks of them. Enter goes on to the next. */
export function ActorPass() {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const [isDone, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isWalking = useRef(false);
  const ids = byName(
    text,
    project,
    actorsInFrame(project, frame).map(({ id }) => id),
  );
  const nameOf = useToldApart(ids);
  const at = Math.max(0, chosen === null ? 0 : ids.indexOf(chosen));
  const id = ids[at];
  const actor = id === undefined ? undefined : project.actors[id];
  useEffect(() => {
    // Only who walks by hand is followed by the focus; the form may open beside something else.
    if (!isWalking.current || id === undefined) return;
    isWalking.current = false;
    const fields = [
      ...(form.current?.querySelectorAll<HTMLElement>('select, input[type="text"], input:not([type])') ?? []),
    ];
    const isEmpty = (field: HTMLElement) =>
      (field instanceof HTMLSelectElement && field.value === NOT_SAID) ||
      (field instanceof HTMLInputElement && field.value === '');
    (fields.find(isEmpty) ?? fields[0])?.focus();
  }, [id]);
  if (!actor) return null;
  const go = (step: number) => {
    const next = ids[at + step];
    setDone(next === undefined && step > 0);
    if (next === undefined) return;
    isWalking.current = true;
    setChosen(next);
  };
  return (
    <form
      ref={form}
      className={styles.pass}
      aria-label={t(($) => $.path.pass.title)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go(1);
      }}
      onFocus={() => light(view, [actor.id])}
      onBlur={() => light(view, null)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        // A select or a choice sends no form by itself.
        const sends = event.target instanceof HTMLSelectElement || isChoice(event.target);
        if (!sends && !event.shiftKey) return;
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      }}
    >
      <p className={styles.subheading}>{t(($) => $.path.pass.title)}</p>
      <div className={styles.turns}>
        <p className={styles.asked} aria-live="polite">
          {nameOf(actor.id)}
          <span className={styles.count}>{t(($) => $.path.pass.at, { at: at + 1, all: ids.length })}</span>
        </p>
        <IconButton
          name={t(($) => $.path.pass.previous)}
          icon={<ArrowLeft size={18} />}
          disabled={at === 0}
          onClick={() => go(-1)}
        />
      </div>
      <Fields key={actor.id} actor={actor} />
      <Button type="submit" icon={<ArrowRight size={16} />}>
        {t(($) => $.path.pass.next)}
      </Button>
      <p className={styles.quiet} role="status">
        {isDone ? t(($) => $.path.pass.done) : t(($) => $.path.pass.hint)}
      </p>
    </form>
  );
}

const isChoice = (target: EventTarget) =>
  target instanceof HTMLElement && target.getAttribute('role') === 'radio';

function Fields({ actor }: { readonly actor: Actor }) {
  const { t } = useText();
  const { document, apply } = useSession();
  const project = useProject();
  const isReadOnly = document.readOnly;
  const sectors = namedSectors(t, project);
  const change = (set: Partial<Omit<Actor, 'id'>>) =>
    apply(changeActors(document.getProject(), [actor.id], set));
  return (
    <>
      <SelectField
        label={t(($) => $.inspector.actor.sector)}
        value={actor.sector || NOT_SAID}
        disabled={isReadOnly}
        choices={[
          { value: NOT_SAID, label: t(($) => $.inspector.notSaid) },
          ...sectors.map(({ sector, name }) => ({ value: sector, label: name })),
        ]}
        onChange={(sector) => change({ sector: sector === NOT_SAID ? '' : sector })}
      />
      <ListField
        label={t(($) => $.inspector.actor.has)}
        values={actor.has}
        isReadOnly={isReadOnly}
        onChange={(has) => change({ has })}
      />
      <ListField
        label={t(($) => $.inspector.actor.needs)}
        values={actor.needs}
        isReadOnly={isReadOnly}
        onChange={(needs) => change({ needs })}
      />
      <Segmented
        label={t(($) => $.inspector.actor.circle)}
        value={actor.circle ?? NOT_SAID}
        choices={optionalChoices(t, CIRCLE_NAMES).map((one) => ({ ...one, isDisabled: isReadOnly }))}
        onChange={(circle) => change({ circle: saidOrNull(circle) })}
      />
    </>
  );
}
