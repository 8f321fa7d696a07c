import { Ellipsis, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { changeView, removeView, saveView } from '@/model/edits/savedViews';
import { LIMITS } from '@/model/limits';
import type { SavedView } from '@/model/types';
import { notify } from '@/session/notices';
import { useProject, useSession, useView } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Menu } from '@/ui/Menu';
import styles from './LookingPanel.module.css';

/** Ways of looking that were kept by name; they belong to the project. */
export function SavedViews() {
  const { t } = useText();
  const { document } = useSession();
  const project = useProject();
  const views = Object.values(project.savedViews).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return (
    <section className={styles.group} aria-label={t(($) => $.looking.saved)}>
      <h3 className={styles.heading}>{t(($) => $.looking.saved)}</h3>
      {views.length === 0 ? <p className={styles.hint}>{t(($) => $.looking.savedNone)}</p> : null}
      <ul>
        {views.map((saved) => (
          <SavedRow key={saved.id} saved={saved} />
        ))}
      </ul>
      {document.readOnly ? null : <SaveField views={views} />}
    </section>
  );
}

function SaveField({ views }: { readonly views: readonly SavedView[] }) {
  const { t } = useText();
  const { view, apply, ids } = useSession();
  const [name, setName] = useState('');
  const save = () => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const { style, filter } = view.getState();
    const known = views.find((saved) => saved.name === trimmed);
    const order = Math.max(0, ...views.map((saved) => saved.order + 1));
    apply(
      known
        ? changeView(known, { style, filter })
        : saveView({ id: ids.savedView(), name: trimmed, style, filter, order }),
    );
    setName('');
  };
  return (
    <form
      className={styles.saving}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t(($) => $.looking.savedName)}
        placeholder={t(($) => $.looking.savedPlaceholder)}
        maxLength={LIMITS.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t(($) => $.looking.save)}
      </Button>
    </form>
  );
}

function SavedRow({ saved }: { readonly saved: SavedView }) {
  const { t } = useText();
  const { document, view, apply, notices } = useSession();
  const style = useView((state) => state.style);
  const filter = useView((state) => state.filter);
  const [isNaming, setNaming] = useState(false);
  const { name } = saved;
  const isOn = isSame(saved, { style, filter });
  if (isNaming) return <RenameRow saved={saved} onDone={() => setNaming(false)} />;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.view}
        aria-pressed={isOn}
        onClick={() => view.setState({ style: saved.style, filter: saved.filter })}
      >
        <span className={styles.viewName}>{name}</span>
        {isOn ? <span className={styles.count}>{t(($) => $.looking.isApplied)}</span> : null}
      </button>
      {document.readOnly ? null : (
        <Menu
          align="end"
          trigger={<IconButton name={t(($) => $.looking.options, { name })} icon={<Ellipsis size={18} />} />}
          entries={[
            {
              kind: 'item',
              id: 'rename',
              label: t(($) => $.looking.menuRename),
              icon: <Pencil size={18} />,
              run: () => setNaming(true),
            },
            {
              kind: 'item',
              id: 'overwrite',
              label: t(($) => $.looking.menuOverwrite),
              icon: <RefreshCw size={18} />,
              isDisabled: isOn,
              run: () => apply(changeView(saved, { style, filter })),
            },
            {
              kind: 'item',
              id: 'remove',
              label: t(($) => $.looking.menuRemove),
              icon: <Trash2 size={18} />,
              isDanger: true,
              run: () => {
                const edit = removeView(saved);
                apply(edit);
                notify(notices, { kind: 'done', label: edit.label });
              },
            },
          ]}
        />
      )}
    </li>
  );
}

function RenameRow({ saved, onDone }: { readonly saved: SavedView; readonly onDone: () => void }) {
  const { t } = useText();
  const { apply } = useSession();
  const [name, setName] = useState(saved.name);
  const finish = () => {
    const trimmed = name.trim();
    if (trimmed !== '' && trimmed !== saved.name) apply(changeView(saved, { name: trimmed }));
    onDone();
  };
  return (
    <li>
      <form
        className={styles.saving}
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <TextField
          ref={startTyping}
          label={t(($) => $.looking.savedName)}
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Escape would also close the panel.
            event.stopPropagation();
            onDone();
          }}
        />
        <Button type="submit">{t(($) => $.looking.save)}</Button>
      </form>
    </li>
  );
}

const startTyping = (field: HTMLInputElement | null) => field?.select();

function isSame(a: Pick<SavedView, 'style' | 'filter'>, b: Pick<SavedView, 'style' | 'filter'>): boolean {
  return text(a) === text(b);
}

/** The same for looks that are the same, in whatever order they were ticked. */
function text({ style, filter }: Pick<SavedView, 'style' | 'filter'>): string {
  const { sizeBy, colourBy, shapeBy, labelBy, tieLabelBy } = style;
  const { sectors, kinds, roles, tieTypes, strengths } = filter;
  const hidden = [sectors, kinds, roles, tieTypes, strengths].map((values) => [...values].sort());
  return JSON.stringify([sizeBy, colourBy, shapeBy, labelBy, tieLabelBy, hidden]);
}
