import { EyeOff, Focus as FocusIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import { type Text, useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { isNoFilter } from '@/model/looking';
import type { Focus } from '@/model/shown';
import type { Actor, Project } from '@/model/types';
import { useFrame, useProject, useSession, useShownMap, useView } from '@/session/useSession';
import { actorName } from '@/wording/fields';
import { hiddenWords } from '@/wording/hiddenWords';
import styles from './HiddenBanner.module.css';

/**
 * Stays under the top bar as long as part of the map is left out, over the map and over the table: nobody may
 * take a part for the whole. One line on every screen.
 */
export function HiddenBanner() {
  const isWhole = useView(({ filter, focus }) => focus === null && isNoFilter(filter));
  return <div role="status">{isWhole ? null : <Hidden />}</div>;
}

/** Apart, so that nobody asks who is hidden while nobody is. */
function Hidden() {
  const text = useText();
  const { t } = text;
  const project = useProject();
  const shown = useShownMap();
  const focus = useView((view) => view.focus);
  const showAll = useCommand('showAll');
  const added = useAddedHidden();
  const hidden = hiddenWords(text, shown);
  // A filter that hides nobody here may still hide who comes next.
  if (focus === null && hidden === '') return null;
  const [first, second] = focus ? [focusWords(text, project, focus), hidden] : [hidden, ''];
  return (
    <div className={styles.banner}>
      {focus ? <FocusIcon size={17} aria-hidden="true" /> : <EyeOff size={17} aria-hidden="true" />}
      <p className={styles.words}>
        {added.length > 0 ? (
          <strong>{addedWords(text, added)}</strong>
        ) : (
          <>
            <strong>{first}</strong>
            {second ? <span className={styles.second}>{` · ${second}`}</span> : null}
          </>
        )}
      </p>
      <button type="button" className={styles.button} onClick={showAll.run}>
        {t(($) => $.looking.showAll)}
      </button>
    </div>
  );
}

function focusWords({ t }: Text, { actors }: Project, focus: Focus): string {
  const [first, ...others] = focus.actors;
  const name = first && others.length === 0 ? actorName(t, actors[first]) : '';
  const meant = name || t(($) => $.common.actorCount, { count: focus.actors.length });
  return focus.steps === 0
    ? t(($) => $.looking.focusAlone, { name: meant })
    : t(($) => $.looking.focusOn, { count: focus.steps, name: meant });
}

function addedWords({ t }: Text, added: readonly Actor[]): string {
  const [only, ...others] = added;
  return only && others.length === 0
    ? t(($) => $.looking.addedHidden, { name: actorName(t, only) })
    : t(($) => $.looking.addedHiddenMany, { count: added.length });
}

/** Actors that came to this map while the filter or focus in force hides them: said, so that nobody loses them. */
function useAddedHidden(): readonly Actor[] {
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const shown = useShownMap();
  const filter = useView((view) => view.filter);
  const focus = useView((view) => view.focus);
  const [added, setAdded] = useState<Added>({ under: [], actors: [] });
  useEffect(() => {
    const under = [frame.id, filter, focus];
    let before = session.frame();
    return session.document.subscribe(() => {
      const known = before;
      before = session.frame();
      if (before === known || before.id !== known.id) return;
      const fresh = Object.keys(before.place).filter((id) => !Object.hasOwn(known.place, id));
      if (fresh.length === 0) return;
      setAdded((all) => ({
        under,
        actors: [...(isSame(all.under, under) ? all.actors : []), ...fresh.map(actorId)],
      }));
    });
  }, [session, frame.id, filter, focus]);
  return useMemo(() => {
    if (!isSame(added.under, [frame.id, filter, focus])) return [];
    const seen = new Set(shown.actors.map(({ id }) => id));
    return added.actors.flatMap((id) => {
      const actor = Object.hasOwn(frame.place, id) ? project.actors[id] : undefined;
      return actor && !seen.has(id) ? [actor] : [];
    });
  }, [added, shown, frame, project, filter, focus]);
}

/** Who was added while the same frame was looked at in the same way. */
interface Added {
  readonly under: readonly unknown[];
  readonly actors: readonly ActorId[];
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);
