import { ChevronDown, ChevronUp, RotateCcw } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { useProject, useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { hideSection, isHidden, orderSections, sectionOrder } from '../reportSheet';
import { SECTION_SPECS } from '../sections/registry';
import { SECTIONS, type SectionId } from '../types';
import styles from './Report.module.css';

/** Which sections the report has, and in which order: by buttons, or dragged. */
export function SectionList() {
  const { t, whole } = useText();
  const { apply, document } = useSession();
  const project = useProject();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<SectionId | null>(null);
  const rows = useRef(new Map<SectionId, HTMLLIElement>());
  const order = sectionOrder(project);
  const all = whole(order.length);
  const shown = order.filter((id) => !isHidden(project, id)).length;
  const nameOf = (id: SectionId) => t(SECTION_SPECS[id].title(project));
  const canEdit = !document.readOnly;
  const move = (id: SectionId, to: number) => {
    const others = order.filter((one) => one !== id);
    apply(orderSections(others.toSpliced(to, 0, id)));
    setSaid(t(($) => $.reportScreen.sections.moved, { section: nameOf(id), place: whole(to + 1), all }));
  };
  const step = (id: SectionId, to: number, way: 'up' | 'down') => {
    move(id, to);
    // At the end of the list the button that was pressed cannot be pressed again.
    const isAtEnd = way === 'up' ? to === 0 : to === order.length - 1;
    if (isAtEnd)
      rows.current
        .get(id)
        ?.querySelector<HTMLElement>(`[data-way="${way === 'up' ? 'down' : 'up'}"]`)
        ?.focus();
  };
  const drop = (event: DragEvent, to: number) => {
    if (dragged === null) return;
    event.preventDefault();
    move(dragged, to);
    setDragged(null);
  };
  return (
    <fieldset className={styles.sections}>
      <legend className={styles.legend}>{t(($) => $.reportScreen.sections.title)}</legend>
      <p className={styles.quiet}>
        {t(($) => $.reportScreen.sections.chosen, { chosen: whole(shown), all })}
      </p>
      <ol className={styles.order}>
        {order.map((id, at) => (
          <li
            key={id}
            ref={(row) => {
              if (row) rows.current.set(id, row);
              else rows.current.delete(id);
            }}
            className={styles.row}
            data-dragged={dragged === id || undefined}
            draggable={canEdit}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(id);
            }}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => drop(event, at)}
            onDragEnd={() => setDragged(null)}
          >
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={!isHidden(project, id)}
                disabled={!canEdit}
                onChange={({ target }) => apply(hideSection(id, !target.checked))}
              />
              <span>{nameOf(id)}</span>
            </label>
            {canEdit ? (
              <>
                <IconButton
                  name={t(($) => $.reportScreen.sections.up, { section: nameOf(id) })}
                  icon={<ChevronUp size={17} />}
                  className={styles.step ?? ''}
                  data-way="up"
                  disabled={at === 0}
                  onClick={() => step(id, at - 1, 'up')}
                />
                <IconButton
                  name={t(($) => $.reportScreen.sections.down, { section: nameOf(id) })}
                  icon={<ChevronDown size={17} />}
                  className={styles.step ?? ''}
                  data-way="down"
                  disabled={at === order.length - 1}
                  onClick={() => step(id, at + 1, 'down')}
                />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {canEdit && order.some((id, at) => id !== SECTIONS[at]) ? (
        <Button look="quiet" icon={<RotateCcw size={16} />} onClick={() => apply(orderSections(SECTIONS))}>
          {t(($) => $.reportScreen.sections.usual)}
        </Button>
      ) : null}
      <p role="status" className="visuallyHidden">
        {said}
      </p>
    </fieldset>
  );
}
