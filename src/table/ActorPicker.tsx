import { Combobox } from '@base-ui/react/combobox';
import { type RefObject, useState } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { matchActors } from '@/model/matchActors';
import { actorsInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject } from '@/session/useSession';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './ActorPicker.module.css';

interface ActorPickerProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Takes the focus and shows all names as it appears. */
  readonly isOpenAtOnce?: boolean;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** The actor that is chosen, for a field that keeps it; without it the field is empty again after a choice. */
  readonly chosen?: ActorId | null;
  /** An actor that makes no sense here: the other end. */
  readonly without?: ActorId | null;
  readonly onPick: (actor: ActorId) => void;
  readonly onCancel?: () => void;
  readonly onLeave?: () => void;
}

/** A field that finds an actor of the frame by a part of its name: arrows choose, Enter takes. */
export function ActorPicker(props: ActorPickerProps) {
  const { label, isLabelHidden = false, isOpenAtOnce = false, field, chosen = null, without } = props;
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const nameOf = (actor: Actor | undefined | null) => (actor ? actorName(t, actor) : '');
  const actor = chosen === null ? null : (project.actors[chosen] ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(isOpenAtOnce);
  const text = typed ?? nameOf(actor);
  const all = actorsInFrame(project, frame).filter(({ id }) => id !== without);
  const matches = matchActors(all, typed ?? '');
  return (
    <div className={styles.picker}>
      <Combobox.Root<Actor>
        items={all}
        filteredItems={matches}
        value={actor}
        open={isOpen}
        onOpenChange={(open, { reason }) => {
          setIsOpen(open);
          if (!open && reason === 'escape-key') props.onCancel?.();
        }}
        inputValue={text}
        onInputValueChange={(value, { reason }) => {
          if (reason === 'input-change') setTyped(value);
        }}
        onValueChange={(next) => {
          if (!next) return;
          setTyped(null);
          props.onPick(next.id);
        }}
        itemToStringLabel={(one) => nameOf(one)}
        isItemEqualToValue={(one, other) => one.id === other.id}
        autoHighlight
      >
        <span className={isLabelHidden ? 'visuallyHidden' : styles.label} aria-hidden="true">
          {label}
        </span>
        <Combobox.Input
          ref={(input) => {
            if (field) field.current = input;
          }}
          // The person has just asked for this field.
          autoFocus={isOpenAtOnce}
          aria-label={label}
          className={styles.input}
          placeholder={t(($) => $.table.actorPlaceholder)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            setTyped(null);
            props.onLeave?.();
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape' && !isOpen) props.onCancel?.();
          }}
        />
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start">
            <Combobox.Popup className={styles.popup} aria-label={label}>
              <Combobox.Empty className={styles.none}>{t(($) => $.table.noMatch)}</Combobox.Empty>
              <Combobox.List>
                {(one: Actor) => (
                  <Combobox.Item key={one.id} value={one} className={styles.item}>
                    <Knot {...actorLook(one)} size={20} />
                    <span className={styles.name}>{nameOf(one)}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}
