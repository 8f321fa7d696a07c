import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { tieLook } from '@/appearance/tieLook';
import { useText } from '@/i18n/useText';
import { removeTieType } from '@/model/edits/project';
import type { TieTypeId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { tieTypesInOrder } from '@/model/select';
import type { TieType } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { TIE_TYPE_NAMES, tieTypeName } from '@/wording/fields';
import { countTies, moveTieType } from '../tieTypeList';
import { TextOf } from './TextOf';
import { ThreadSample } from './ThreadSample';
import { TieTypeHeir } from './TieTypeHeir';
import { TieTypeLook } from './TieTypeLook';
import styles from './TieTypes.module.css';
import { called, useTieType } from './useSubjects';

interface TieTypeRowProps {
  readonly type: TieType;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether its colours and lines are shown below. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One tie type: its look (press to change), its name, its place in the list. */
export function TieTypeRow({ type, isFirst, isLast, isOpen, onToggle }: TieTypeRowProps) {
  const { t } = useText();
  const { document, apply, view } = useSession();
  const project = useProject();
  const [asksHeir, setAsksHeir] = useState(false);
  const name = tieTypeName(t, type);
  const subject = useTieType(type, name);
  const others = tieTypesInOrder(project).filter((other) => other.id !== type.id);
  const inUse = countTies(project, type.id);

  const move = (by: -1 | 1) => {
    const edit = moveTieType(project, type.id, by, name);
    if (edit) apply(edit);
  };
  const remove = (heir: TieTypeId) => {
    const { tieDefaults } = view.getState();
    if (tieDefaults.type === type.id) view.setState({ tieDefaults: { ...tieDefaults, type: heir } });
    apply(called(removeTieType(project, type, heir), name));
  };
  const [firstHeir] = others;
  const isFixed = document.readOnly;
  return (
    <li className={styles.type}>
      <div className={styles.row} data-preset={type.preset ?? undefined}>
        <button
          type="button"
          className={styles.look}
          aria-expanded={isOpen}
          aria-label={t(($) => $.inspector.types.look, { name })}
          onClick={onToggle}
        >
          <ThreadSample look={tieLook({ strength: 'strong', status: 'existing' }, type)} width={56} />
        </button>
        <TextOf
          subject={subject}
          name="name"
          label={t(($) => $.inspector.types.name)}
          isLabelHidden
          placeholder={type.preset ? t(TIE_TYPE_NAMES[type.preset]) : t(($) => $.common.unnamed)}
          limit={LIMITS.name}
          read={(one) => one.name}
          write={(next) => ({ name: next })}
        />
        <div className={styles.tools}>
          <IconButton
            name={t(($) => $.inspector.types.up, { name })}
            icon={<ArrowUp size={16} />}
            disabled={isFirst || isFixed}
            onClick={() => move(-1)}
          />
          <IconButton
            name={t(($) => $.inspector.types.down, { name })}
            icon={<ArrowDown size={16} />}
            disabled={isLast || isFixed}
            onClick={() => move(1)}
          />
          <IconButton
            name={firstHeir ? t(($) => $.inspector.types.remove, { name }) : t(($) => $.inspector.types.last)}
            icon={<Trash2 size={16} />}
            disabled={!firstHeir || isFixed}
            isOn={asksHeir || undefined}
            onClick={() => {
              if (inUse > 0) setAsksHeir(!asksHeir);
              else if (firstHeir) remove(firstHeir.id);
            }}
          />
        </div>
      </div>
      {isOpen ? <TieTypeLook subject={subject} type={type} /> : null}
      {asksHeir && inUse > 0 && firstHeir ? (
        <TieTypeHeir name={name} count={inUse} heirs={others} first={firstHeir.id} onRemove={remove} />
      ) : null}
    </li>
  );
}
