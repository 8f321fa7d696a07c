import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { presetTieType } from '@/model/defaults';
import { addTieType } from '@/model/edits/project';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder, unusedPresets } from '@/model/select';
import { freshLook, lastOrder } from '@/model/tieTypeLook';
import type { TieType } from '@/model/types';
import { useProject, useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Menu } from '@/ui/Menu';
import { TIE_TYPE_NAMES, tieTypeName } from '@/wording/fields';
import { TieTypeRow } from './TieTypeRow';
import styles from './TieTypes.module.css';
import { called } from './useSubjects';

/** The project's tie types: rename, reorder, recolour, add and delete. Every change is an edit at once. */
export function TieTypesDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'tieTypes');
  return (
    <Dialog
      title={t(($) => $.inspector.types.title)}
      description={t(($) => $.inspector.types.description)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
      actions={<AddType />}
    >
      <TieTypeList />
    </Dialog>
  );
}

function TieTypeList() {
  const project = useProject();
  const types = tieTypesInOrder(project);
  const [open, setOpen] = useState<TieTypeId | null>(null);
  return (
    <ul className={styles.list}>
      {types.map((type, index) => (
        <TieTypeRow
          key={type.id}
          type={type}
          isFirst={index === 0}
          isLast={index === types.length - 1}
          isOpen={open === type.id}
          onToggle={() => setOpen(open === type.id ? null : type.id)}
        />
      ))}
    </ul>
  );
}

function AddType() {
  const { t } = useText();
  const { document, apply, ids } = useSession();
  const project = useProject();
  const add = (type: TieType) => {
    const look = freshLook(Object.values(project.tieTypes));
    const made = { ...type, ...look, order: lastOrder(project) };
    apply(called(addTieType(made), tieTypeName(t, made)));
  };
  const ownName = t(($) => $.inspector.types.ownName);
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={<Plus size={16} />} disabled={document.readOnly}>
          {t(($) => $.inspector.types.add)}
        </Button>
      }
      entries={[
        ...unusedPresets(project).map((preset) => ({
          kind: 'item' as const,
          id: preset,
          label: t(TIE_TYPE_NAMES[preset]),
          run: () => add(presetTieType(preset)),
        })),
        { kind: 'line', id: 'line' },
        {
          kind: 'item',
          id: 'own',
          label: t(($) => $.inspector.types.own),
          run: () =>
            add({ id: ids.tieType(), preset: null, name: ownName, colour: 0, dash: 'solid', order: 0 }),
        },
      ]}
    />
  );
}
