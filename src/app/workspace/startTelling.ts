import type { ActorId } from '@/model/ids';
import type { Clock } from '@/platform/clock';
import type { Session } from '@/session/createSession';
import type { Selection } from '@/session/view';
import type { Happening } from './tellings';

/** What happens within this time is told at once, ms: soon enough to belong to the key, and one sentence a burst. */
const BATCH_MS = 400;

/**
 * Gathers what happens in a session and hands it over in batches.
 *
 * @param tell called with at least one happening, oldest first
 * @returns a function that ends it
 */
export function startTelling(
  { view, notices, announcements, analysis, frame }: Session,
  clock: Clock,
  tell: (happenings: readonly Happening[]) => void,
): () => void {
  let batch: Happening[] = [];
  let callOff = () => {};
  const add = (happening: Happening) => {
    if (batch.length === 0) {
      callOff = clock.after(BATCH_MS, () => {
        const full = batch;
        batch = [];
        tell(full);
      });
    }
    batch.push(happening);
  };
  let hub = { frame: frame().id, actor: hubIn() };
  function hubIn(): ActorId | null {
    const { result } = analysis.getState();
    if (result?.frame !== frame().id) return null;
    return result.measures.degree.ranking.find((id) => isHub(result.roles[id])) ?? null;
  }
  const ends = [
    announcements.subscribe(({ facts }) => {
      if (facts.length === 0) return;
      for (const fact of facts) add({ on: 'fact', fact });
      announcements.setState({ facts: [] });
    }),
    notices.subscribe(({ list }, before) => {
      const newest = before.list.at(-1)?.id ?? 0;
      for (const { id, notice } of list) if (id > newest) add({ on: 'notice', notice });
    }),
    view.subscribe((now, before) => {
      if (isOtherSelection(now.selection, before.selection)) add({ on: 'selection' });
      if (now.filter !== before.filter || now.focus !== before.focus) add({ on: 'shown' });
      if (now.frame !== before.frame) add({ on: 'frame' });
    }),
    analysis.subscribe(() => {
      const now = { frame: frame().id, actor: hubIn() };
      if (now.actor === null) return;
      const isNews = now.frame === hub.frame && hub.actor !== null && now.actor !== hub.actor;
      if (isNews) add({ on: 'hub', actor: now.actor });
      hub = now;
    }),
  ];
  return () => {
    callOff();
    for (const end of ends) end();
  };
}

/** One actor or tie after another is not told: the focus goes along, and tells its name. */
function isOtherSelection(now: Selection, before: Selection): boolean {
  if (now === before) return false;
  const [size, was] = [now, before].map(({ actors, ties }) => actors.size + ties.size);
  if (size !== was) return true;
  if (size === 1) return false;
  const isSame = [...now.actors].every((id) => before.actors.has(id));
  return !isSame || ![...now.ties].every((id) => before.ties.has(id));
}

const isHub = (findings: readonly { readonly role: string }[] | undefined) =>
  findings?.some(({ role }) => role === 'hub') ?? false;
