import { Autocomplete } from '@base-ui/react/autocomplete';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { sectorsOf } from '@/model/select';
import { type Actor, SECTORS } from '@/model/types';
import { useProject } from '@/session/useSession';
import { sectorName } from '@/wording/fields';
import { type SectorChoice, sectorFromText } from '@/wording/sectors';
import { shared } from '../shared';
import form from './Form.module.css';
import styles from './SectorOf.module.css';
import type { Subject } from './useSubjects';

/** The sector: one of the known ones, one that the project already has, or any text of the user's. */
export function SectorOf({ subject }: { readonly subject: Subject<Actor> }) {
  const { t } = useText();
  const id = useId();
  const choices = useSectorChoices();
  const { isMixed, value } = shared(subject.members, (actor) => actor.sector);
  const before = useRef<ReadonlyMap<string, string>>(new Map());
  // What is being typed: a name that is half written is not yet the sector it may become.
  const [draft, setDraft] = useState<string | null>(null);
  const burst = `${subject.key}:sector`;
  const sectorBefore = (actor: Actor) => before.current.get(actor.id) ?? actor.sector;

  const write = (typed: string) => {
    setDraft(typed);
    const sector = sectorFromText(typed, choices);
    subject.change(() => ({ sector }), burst);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isChanged = subject.members.some((actor) => sectorBefore(actor) !== actor.sector);
    if (event.key !== 'Escape' || !isChanged) return;
    event.stopPropagation();
    setDraft(null);
    subject.change((actor) => ({ sector: sectorBefore(actor) }), burst);
  };
  return (
    <div data-field="sector" className={form.control}>
      <label htmlFor={id} className={form.label}>
        {t(($) => $.inspector.actor.sector)}
      </label>
      <Autocomplete.Root
        items={choices.map((choice) => choice.name)}
        mode="none"
        openOnInputClick
        value={draft ?? sectorName(t, value ?? '')}
        onValueChange={(typed, { reason }) => {
          // Esc empties an autocomplete; here it takes the typing back, as in every other field.
          if (reason !== 'escape-key') write(typed);
        }}
      >
        <Autocomplete.Input
          id={id}
          className={form.input}
          maxLength={LIMITS.name}
          readOnly={subject.isReadOnly}
          placeholder={isMixed ? t(($) => $.inspector.mixed) : t(($) => $.inspector.actor.sectorPlaceholder)}
          onFocus={() => {
            before.current = new Map(subject.members.map((actor) => [actor.id, actor.sector]));
          }}
          onBlur={() => setDraft(null)}
          onKeyDown={onKeyDown}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={styles.positioner} sideOffset={4}>
            <Autocomplete.Popup className={styles.popup}>
              <Autocomplete.List>
                {(name: string) => (
                  <Autocomplete.Item key={name} value={name} className={styles.item}>
                    {name}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
      <p className={form.hint}>
        {isMixed ? t(($) => $.inspector.mixedHint) : t(($) => $.inspector.actor.sectorHint)}
      </p>
    </div>
  );
}

/** The known sectors first, then the project's own. */
function useSectorChoices(): SectorChoice[] {
  const { t } = useText();
  const project = useProject();
  const own = sectorsOf(project).filter((sector) => !SECTORS.some((known) => known === sector));
  return [...SECTORS, ...own].map((sector) => ({ sector, name: sectorName(t, sector) }));
}
