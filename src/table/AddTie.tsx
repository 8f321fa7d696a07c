import { Spline } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { connect } from '@/commands/tying';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { isInFrame, tieTypesInOrder } from '@/model/select';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { useTold } from '@/session/useTold';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { choicesOf } from '@/wording/choices';
import { actorName, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import { ActorPicker } from './ActorPicker';
import styles from './Adding.module.css';

interface Ends {
  readonly from: ActorId | null;
  readonly to: ActorId | null;
}

const NOBODY: Ends = { from: null, to: null };

/** Two actors found by name and what joins them make a tie; afterwards the fields wait for the next one. */
export function AddTie() {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const defaults = useView((view) => view.tieDefaults);
  const [ends, setEnds] = useState(NOBODY);
  const [told, tell] = useTold();
  const [first, second, add] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLButtonElement>(null),
  ];
  const types = tieTypesInOrder(project);
  const type = types.find(({ id }) => id === defaults.type) ?? types[0];
  const present = (id: ActorId | null) => (id !== null && isInFrame(project, frame, id) ? id : null);
  const [from, to] = [present(ends.from), present(ends.to)];
  const setDefaults = (change: Partial<typeof defaults>) =>
    session.view.setState({ tieDefaults: { ...defaults, ...change } });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from === null || to === null) return;
    if (from === to) {
      tell(t(($) => $.table.selfTie));
      second.current?.focus();
      return;
    }
    if (!connect(session, from, to)) return;
    const [source, target] = [actorName(t, project.actors[from]), actorName(t, project.actors[to])];
    const name = t(($) => $.editor.tieName, { source, target });
    tell(t(($) => $.table.tieAdded, { name }));
    setEnds(NOBODY);
    first.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <ActorPicker
        label={t(($) => $.table.from)}
        field={first}
        chosen={from}
        onPick={(id) => {
          setEnds({ ...ends, from: id });
          second.current?.focus();
        }}
      />
      <ActorPicker
        label={t(($) => $.table.to)}
        field={second}
        chosen={to}
        onPick={(id) => {
          setEnds({ ...ends, to: id });
          // After the drawing that lets it be pressed.
          requestAnimationFrame(() => add.current?.focus());
        }}
      />
      <SelectField
        label={t(($) => $.inspector.tie.type)}
        value={type?.id ?? null}
        choices={types.map((one) => ({ value: one.id, label: tieTypeName(t, one) }))}
        onChange={(chosen) => setDefaults({ type: chosen })}
      />
      <SelectField
        label={t(($) => $.inspector.tie.strength)}
        value={defaults.strength}
        choices={choicesOf(t, STRENGTH_NAMES)}
        onChange={(strength) => setDefaults({ strength })}
      />
      <Button ref={add} type="submit" icon={<Spline size={18} />} disabled={from === null || to === null}>
        {t(($) => $.table.addTie)}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </form>
  );
}
