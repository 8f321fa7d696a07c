import { page } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { GridScreen } from '@/analysis/ui/grid/GridScreen';
import type { Language } from '@/i18n/messages';
import type { Actor, Project } from '@/model/types';
import type { Point } from '../canvas/pointer';

/** A drawn map whose actors are judged, by name. */
export function judgedMap(drawing: string, judgements: Readonly<Record<string, Partial<Actor>>>): Project {
  const project = makeMap(drawing);
  const actors = Object.values(project.actors).map((actor) => ({ ...actor, ...judgements[actor.id] }));
  return { ...project, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}

/** The stakeholder grid of a project on the test's page, in the words of who uses it. */
export interface OpenGrid extends FakeSession {
  readonly box: HTMLElement;
  readonly chip: (id: string) => HTMLElement;
  /** Middle of an actor. */
  readonly at: (id: string) => Point;
  /** Middle of a cell by influence and interest. */
  readonly cell: (row: number, column: number) => Point;
  readonly tray: () => Point;
  /** Influence and interest of an actor in the document. */
  readonly judgement: (id: string) => readonly [number, number];
  readonly selected: () => readonly string[];
  /** The actor that has the keyboard focus, '' for none. */
  readonly focused: () => string;
}

export const advice = page.getByRole('region', { name: 'Yang dapat dilakukan' });

/** Shows the whole screen. */
export async function openGrid(
  project: Project,
  options: {
    readonly readOnly?: boolean;
    readonly isPhone?: boolean;
    readonly language?: Language;
    readonly width?: number;
  } = {},
): Promise<OpenGrid> {
  const { readOnly = false, isPhone = false, language = 'id', width = isPhone ? 360 : 1000 } = options;
  const fake = fakeSession(project, { readOnly });
  fake.session.view.setState({ screen: 'grid' });
  const box = await showIn(
    fake,
    <div style={{ display: 'flex', height: 600 }}>
      <GridScreen isPhone={isPhone} />
    </div>,
    { width, language },
  );
  const found = (selector: string) => {
    const element = box.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`openGrid: there is no ${selector}`);
    return element;
  };
  const chip = (id: string) => found(`[data-grid-actor="${id}"]`);
  return {
    ...fake,
    box,
    chip,
    at: (id) => middle(chip(id)),
    cell: (row, column) => middle(found(`[data-spot="${row},${column}"]`)),
    tray: () => middle(found('[data-tray]')),
    judgement: (id) => {
      const actor = Object.values(fake.document.getProject().actors).find((one) => one.id === id);
      return [actor?.influence ?? -1, actor?.interest ?? -1];
    },
    selected: () => [...fake.session.view.getState().selection.actors].sort(),
    focused: () => {
      const { activeElement } = document;
      return activeElement instanceof HTMLElement ? (activeElement.dataset.gridActor ?? '') : '';
    },
  };
}

function middle(element: HTMLElement): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
