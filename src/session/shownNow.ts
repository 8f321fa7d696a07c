import type { StoreApi } from 'zustand/vanilla';
import type { AnalysisState } from '@/analysis/types';
import type { OpenDocument } from '@/document/types';
import { currentTranslate } from '@/i18n/language';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { maskNames } from '@/model/maskNames';
import { isInFrame } from '@/model/select';
import { type Shown, shownIn } from '@/model/shown';
import type { Frame, Project } from '@/model/types';
import type { Stop } from '@/model/walking';
import { rolesIn } from './rolesIn';
import { keepSelected, type View } from './view';

/** What of a session decides who is seen. */
interface Open {
  readonly document: OpenDocument;
  readonly view: View;
  readonly analysis: StoreApi<AnalysisState>;
  readonly frame: () => Frame;
}

/** Who and what of the frame in view is seen at this moment through the filter and the focus. */
export function shownNow({ document, view, analysis, frame }: Open): Shown {
  const { filter, focus } = view.getState();
  const now = frame();
  const rolesOf = rolesIn(analysis.getState().result, now);
  return shownIn(document.getProject(), now, { filter, focus, rolesOf });
}

/** The project as it may be shown or given away at this moment: with the names masked while the view says so. */
export function maskedProject({ document, view }: Pick<Open, 'document' | 'view'>): Project {
  const t = currentTranslate();
  return maskNames(
    document.getProject(),
    view.getState().names,
    t(($) => $.canvas.hiddenName),
  );
}

/** Takes out of the selection whom a filter or a focus has just hidden: nobody deletes what they cannot see. */
export function keepSelectionShown(open: Open): void {
  const { selection } = open.view.getState();
  if (selection.actors.size + selection.ties.size === 0) return;
  const shown = shownNow(open);
  const actors = new Set(shown.actors.map(({ id }) => id));
  const ties = new Set(shown.ties.map(({ id }) => id));
  keepSelected(
    open.view,
    (id) => actors.has(id),
    (id) => ties.has(id),
  );
}

/** Whoever is asked for is seen: a filter or a focus that hides them ends, and their folded groups open. */
export function revealAsked(open: Open, asked: readonly ActorId[]): void {
  const { view, document, frame } = open;
  const project = document.getProject();
  const here = asked.filter((id) => isInFrame(project, frame(), id));
  const seen = new Set(shownNow(open).actors.map(({ id }) => id));
  if (!here.every((id) => seen.has(id))) view.setState({ filter: NO_FILTER, focus: null });
  const { collapsed } = view.getState();
  const folded = [...collapsed].filter(
    (id) => !here.some((actor) => ownValue(project.groups, id)?.members.includes(actor)),
  );
  if (folded.length < collapsed.size) view.setState({ collapsed: new Set(folded) });
}

/** Everybody who is seen, with their places. */
export function stopsNow(open: Open): readonly Stop[] {
  const { place } = open.frame();
  return shownNow(open).actors.flatMap(({ id }): Stop[] => {
    const at = ownValue(place, id);
    return at ? [[id, at]] : [];
  });
}
