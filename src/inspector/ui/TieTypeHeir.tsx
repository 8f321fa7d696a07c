import { useState } from 'react';
import { useText } from '@/i18n/useText';
import type { TieTypeId } from '@/model/ids';
import type { TieType } from '@/model/types';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { tieTypeName } from '@/wording/fields';
import styles from './TieTypes.module.css';

interface TieTypeHeirProps {
  readonly name: string;
  /** Ties that have the type. */
  readonly count: number;
  readonly heirs: readonly TieType[];
  /** The heir that is chosen to begin with. */
  readonly first: TieTypeId;
  readonly onRemove: (heir: TieTypeId) => void;
}

/** Asks which type the ties of a type that goes shall have. */
export function TieTypeHeir({ name, count, heirs, first, onRemove }: TieTypeHeirProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState(first);
  // The chosen one may be deleted meanwhile, in another tab.
  const heir = heirs.some((type) => type.id === chosen) ? chosen : first;
  return (
    <div className={styles.heir}>
      <p>{t(($) => $.inspector.types.inUse, { count, name })}</p>
      <SelectField
        label={t(($) => $.inspector.types.heir)}
        value={heir}
        choices={heirs.map((type) => ({ value: type.id, label: tieTypeName(t, type) }))}
        onChange={setChosen}
      />
      <Button look="danger" onClick={() => onRemove(heir)}>
        {t(($) => $.inspector.types.removeNow)}
      </Button>
    </div>
  );
}
