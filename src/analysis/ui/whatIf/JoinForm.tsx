import { useState } from 'react';
import { supposeTied } from '@/commands/supposeTied';
import { type Text, useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { type Ghost, NO_CHANGES } from '@/session/ghost';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { type Choice, SelectField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { byName } from '@/wording/names';
import { Disclosure } from '../Disclosure';
import reading from '../Reading.module.css';
import styles from './WhatIf.module.css';

/** Stands for an actor who does not exist yet; no id is ever empty. */
const NEW = '';

/** "Suppose somebody joins or is tied": who, and to whom. */
export function JoinForm() {
  const { t } = useText();
  return (
    <Disclosure label={t(($) => $.whatIf.join.title)}>
      <Fields />
    </Disclosure>
  );
}

function Fields() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const ghost = useView((view) => view.ghost) ?? NO_CHANGES;
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const here = hereChoices(text, project, frame, ghost);
  const others = elsewhereChoices(text, project, frame, ghost);
  const fresh = { value: NEW, label: t(($) => $.whatIf.join.newActor) };
  const froms = [...here, ...others, fresh].filter(({ value }) => value !== to);
  const tos = here.filter(({ value }) => value !== from);
  // Whoever was chosen may have been deleted, or supposed to leave, since.
  const source = froms.some(({ value }) => value === from) ? from : null;
  const target = tos.some(({ value }) => value === to) ? to : null;
  const isTied = source !== null && target !== null && areTied(project, frame, ghost, source, target);
  return (
    <div className={styles.form}>
      <SelectField
        label={t(($) => $.whatIf.join.from)}
        value={source}
        choices={froms}
        mixed={t(($) => $.whatIf.join.choose)}
        onChange={setFrom}
      />
      <SelectField
        label={t(($) => $.whatIf.join.to)}
        value={target}
        choices={tos}
        mixed={t(($) => $.whatIf.join.choose)}
        onChange={setTo}
      />
      <Button
        disabled={source === null || target === null || isTied}
        onClick={() => {
          if (source === null || target === null) return;
          supposeTied(session, source === NEW ? null : actorId(source), actorId(target));
          setFrom(null);
        }}
      >
        {t(($) => $.whatIf.join.suppose)}
      </Button>
      {isTied ? <p className={reading.quiet}>{t(($) => $.whatIf.join.tiedAlready)}</p> : null}
    </div>
  );
}

/** Everybody who is in the frame or has joined it as a ghost, without who is supposed to be gone. */
function hereChoices(text: Text, project: Project, frame: Frame, ghost: Ghost): readonly Choice<string>[] {
  const ids = actorsInFrame(project, frame).flatMap(({ id }) => (ghost.actorsGone.has(id) ? [] : [id]));
  const named = byName(text, project, ids).map((id) => nameChoice(text, project, id));
  const joined = ghost.actorsJoined.map(({ id }) =>
    project.actors[id]
      ? nameChoice(text, project, id)
      : { value: id, label: text.t(($) => $.whatIf.join.newActor) },
  );
  return [...named, ...joined];
}

function elsewhereChoices(
  text: Text,
  project: Project,
  frame: Frame,
  ghost: Ghost,
): readonly Choice<string>[] {
  const isHere = (id: ActorId) =>
    Object.hasOwn(frame.place, id) || ghost.actorsJoined.some((one) => one.id === id);
  const ids = Object.values(project.actors).flatMap(({ id }) => (isHere(id) ? [] : [id]));
  return byName(text, project, ids).map((id) => ({
    value: id,
    label: text.t(($) => $.whatIf.join.elsewhere, { name: actorName(text.t, project.actors[id]) }),
  }));
}

const nameChoice = ({ t }: Text, project: Project, id: ActorId): Choice<string> => ({
  value: id,
  label: actorName(t, project.actors[id]),
});

function areTied(project: Project, frame: Frame, ghost: Ghost, one: string, other: string): boolean {
  const joins = ({ source, target }: { readonly source: string; readonly target: string }) =>
    (source === one && target === other) || (source === other && target === one);
  return (
    ghost.tiesJoined.some(joins) ||
    visibleTies(project, frame).some((tie) => joins(tie) && !ghost.tiesGone.has(tie.id))
  );
}
