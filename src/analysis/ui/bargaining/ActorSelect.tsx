import { memo, useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { type Choice, SelectField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { byName } from '@/wording/names';

/** Stands for several actors who are read as one party. */
const BLOC = 'bloc';
/** More choices than this are made only for a hand or focus on the field: thousands would slow every selection. */
const MANY = 200;

interface ActorSelectProps {
  readonly label: string;
  /** What stands there while nobody is chosen. */
  readonly none: string;
  readonly actors: readonly ActorId[];
  readonly project: Project;
  readonly value: ActorId | null;
  readonly onChange: (actor: ActorId) => void;
  /** Words for a bloc that is chosen at the moment; null when one actor or nobody is. */
  readonly bloc?: string | null;
}

/** One of the actors, by name. */
export const ActorSelect = memo(function ActorSelect(props: ActorSelectProps) {
  const { label, none, actors, project, value, onChange, bloc = null } = props;
  const text = useText();
  const [isNear, setNear] = useState(false);
  const isWhole = isNear || actors.length <= MANY;
  const known = useMemo(() => {
    const shown = isWhole ? byName(text, project, actors) : value === null ? [] : [value];
    return shown.map((id): Choice<string> => ({ value: id, label: actorName(text.t, project.actors[id]) }));
  }, [text, project, actors, isWhole, value]);
  return (
    <SelectField
      label={label}
      mixed={none}
      value={bloc === null ? value : BLOC}
      choices={bloc === null ? known : [{ value: BLOC, label: bloc }, ...known]}
      onChange={(next) => {
        const actor = actors.find((id) => id === next);
        if (actor !== undefined) onChange(actor);
      }}
      onNear={setNear}
    />
  );
});
