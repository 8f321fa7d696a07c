import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { MapCanvas } from '@/canvas/MapCanvas';
import { removeFromFrame } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { Point } from './pointer';

/** The map of a project on the test's page, and where things are on it. */
export interface OpenCanvas extends FakeSession {
  readonly box: HTMLElement;
  readonly actor: (id: string) => HTMLElement;
  readonly tie: (id: string) => Element;
  /** Middle of an actor's knot. */
  readonly at: (id: string) => Point;
  /** A point on the ring around an actor, below left, where no other actor of a row stands. */
  readonly ring: (id: string) => Point;
  /** A point of the empty map, px from the middle of the canvas. */
  readonly empty: (right?: number, down?: number) => Point;
  readonly names: () => string[];
  readonly ties: () => string[];
  readonly selected: () => string[];
  /** Removes an actor as another tab would: without a gesture on this map. */
  readonly removeElsewhere: (id: ActorId) => Promise<void>;
}

/** The field on the map in which an actor's name is typed. */
export const nameField = page.getByRole('textbox', { name: 'Nama aktor', exact: true });

/** Shows the whole canvas with the real React Flow, beside a field of the page around it. */
export async function openCanvas(
  project: Project,
  options: { readonly readOnly?: boolean } = {},
): Promise<OpenCanvas> {
  const fake = fakeSession(project, options);
  const box = await showIn(
    fake,
    <>
      <input aria-label="elsewhere" />
      <div style={{ position: 'relative', height: 600 }}>
        <MapCanvas />
      </div>
    </>,
    { width: 1000 },
  );
  const found = (selector: string) => {
    const element = box.querySelector(selector);
    if (!element) throw new Error(`openCanvas: there is no ${selector}`);
    return element;
  };
  const actor = (id: string) => {
    const element = found(`.react-flow__node[data-id="${id}"]`);
    if (!(element instanceof HTMLElement)) throw new Error(`openCanvas: ${id} is not drawn`);
    return element;
  };
  const at = (id: string) => middle(actor(id));
  await expect.element(page.getByRole('region', { name: 'Peta jejaring' })).toBeVisible();
  await cameraAtRest(found('.react-flow__viewport'));
  return {
    ...fake,
    box,
    actor,
    tie: (id) => found(`.react-flow__edge[data-id="${id}"]`),
    at,
    ring: (id) => {
      const { width } = actor(id).getBoundingClientRect();
      const { x, y } = at(id);
      const reach = width * 0.5 * 1.4 * Math.SQRT1_2;
      return { x: x - reach, y: y + reach };
    },
    empty: (right = 0, down = -180) => {
      const { x, y } = middle(found('.react-flow__pane'));
      return { x: x + right, y: y + down };
    },
    names: () => Object.values(fake.document.getProject().actors).map((one) => one.name),
    ties: () => Object.values(fake.session.frame().ties).map((tie) => `${tie.source}-${tie.target}`),
    removeElsewhere: async (id) => {
      const { document, frame, apply } = fake.session;
      apply(removeFromFrame(document.getProject(), frame(), { actors: [id], ties: [] }));
      await nextDrawing();
    },
    selected: () => {
      const { actors, ties } = fake.session.view.getState().selection;
      return [...actors, ...ties].sort();
    },
  };
}

/** React Flow fits the map once it knows its size; until then nothing is where it will be. */
async function cameraAtRest(viewport: Element): Promise<void> {
  await expect.poll(() => viewport.getAttribute('style')).not.toContain('translate(0px, 0px)');
  await nextDrawing();
}

/** After what was asked for has been drawn. */
export const nextDrawing = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

function middle(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
