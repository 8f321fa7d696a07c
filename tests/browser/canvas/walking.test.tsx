import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import { nameField, nextDrawing, openCanvas } from './openCanvas';
import { click } from './pointer';

/** A made map whose actors stand where they are said to stand. */
function placed(drawing: string, places: Readonly<Record<string, Place>>): Project {
  const project = makeMap(drawing);
  return {
    ...project,
    frames: project.frames.map((frame) => ({ ...frame, place: { ...frame.place, ...places } })),
  };
}

const CROSS = placed('M-L M-R M-U M-D', { M: [0, 0], L: [-200, 0], R: [200, 0], U: [0, -200], D: [0, 200] });

const focused = () => document.activeElement?.getAttribute('data-id') ?? null;
const focusIs = (id: string) => expect.poll(focused).toBe(id);

describe('walking the map with keys', () => {
  it('is one stop of the Tab key, at the current actor', async () => {
    const map = await openCanvas(CROSS);
    map.actor('R').focus();
    await expect.poll(() => map.actor('R').tabIndex).toBe(0);
    expect(map.box.querySelectorAll('.react-flow [tabindex="0"]')).toHaveLength(1);
    await userEvent.tab();
    expect(document.activeElement?.closest('.react-flow')).toBeNull();
    await userEvent.tab({ shift: true });
    await focusIs('R');
  });

  it('goes with Alt and an arrow to the actor on that side, and selects nobody', async () => {
    const map = await openCanvas(CROSS);
    map.actor('M').focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await focusIs('R');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await focusIs('M');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await focusIs('U');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await nextDrawing();
    expect(focused()).toBe('U');
    expect(map.selected()).toEqual([]);
  });

  it('walks the ties of the current actor with [ and ], round and round, and goes back with Esc', async () => {
    const map = await openCanvas(CROSS);
    map.actor('M').focus();
    for (const tie of ['M-U', 'M-R', 'M-D', 'M-L', 'M-U']) {
      await userEvent.keyboard(']');
      await focusIs(tie);
    }
    await userEvent.keyboard('[[');
    await focusIs('M-L');
    await userEvent.keyboard('{Enter}');
    expect(map.selected()).toEqual(['M-L']);
    await userEvent.keyboard('{Escape}');
    await focusIs('M');
  });

  it('crosses a tie to its other end with Alt and the arrow to that side', async () => {
    const map = await openCanvas(CROSS);
    map.actor('M').focus();
    await userEvent.keyboard('[[');
    await focusIs('M-L');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await focusIs('L');
  });

  it('selects several with Space, and drops one with Space again', async () => {
    const map = await openCanvas(CROSS);
    map.actor('M').focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await focusIs('R');
    await userEvent.keyboard(' ');
    expect(map.selected()).toEqual(['M', 'R']);
    await userEvent.keyboard(' ');
    expect(map.selected()).toEqual(['M']);
  });

  it('moves an actor by one px, with Shift by ten, as one step of undo', async () => {
    const map = await openCanvas(CROSS);
    await click(map.at('R'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    expect(map.session.frame().place).toMatchObject({ R: [202, 10] });
    expect(new Set(map.document.edits.map(({ burst }) => burst)).size).toBe(1);
  });

  it('adds a tied actor on a side with Ctrl and an arrow, and goes on from there', async () => {
    const map = await openCanvas(makeMap('A'));
    map.actor('A').focus();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
    await expect.element(nameField).toHaveFocus();
    await userEvent.keyboard('KUD{Enter}');
    expect(map.ties()).toEqual(['A-new1']);
    await focusIs('new1');
    expect(map.session.frame().place).toMatchObject({ new1: [176, 0] });
  });

  it('renames with F2 the actor that has the focus, not the one that is selected', async () => {
    const map = await openCanvas(CROSS);
    await click(map.at('L'));
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await focusIs('M');
    await userEvent.keyboard('{F2}');
    expect(map.session.view.getState().naming).toBe('M');
  });

  it('goes from a deleted tie to the actor from which it was reached', async () => {
    const map = await openCanvas(CROSS);
    map.actor('M').focus();
    await userEvent.keyboard(']]{Enter}');
    await focusIs('M-R');
    await userEvent.keyboard('{Delete}');
    expect(map.ties()).not.toContain('M-R');
    await focusIs('M');
  });

  it('brings whom it reaches into view', async () => {
    const map = await openCanvas(placed('A-B', { A: [0, 0], B: [120, 0] }));
    map.session.view.setState({ camera: { move: 'actualSize' } });
    const { apply, frame } = map.session;
    apply({
      label: { verb: 'moveActors', name: 'B', count: 1 },
      changes: [{ on: 'place', frame: frame().id, actor: actorId('B'), to: [3000, 0] }],
    });
    map.actor('A').focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await focusIs('B');
    const right = map.box.querySelector('.react-flow')?.getBoundingClientRect().right ?? 0;
    await expect.poll(() => map.at('B').x).toBeLessThan(right);
  });
});

describe('what a screen reader hears on the map', () => {
  it('is name, kind, ties, role and state of an actor, and whom it is tied to', async () => {
    const map = await openCanvas(CROSS);
    await click(map.at('M'));
    await expect.poll(() => map.actor('M').ariaLabel).toMatch(/^M, orang, 4 ikatan, penghubung.*, terpilih$/);
    expect(map.actor('M').ariaDescription).toBe('Terikat dengan D, L, R, dan U.');
    expect(map.tie('M-L').ariaLabel).toBe('M – L, komunikasi, lemah, tanpa arah');
  });
});

describe('showing only what is around an actor', () => {
  it('takes as many steps as the digit says, widens with +, and ends with 0', async () => {
    const map = await openCanvas(makeMap('A-B B-C C-D'));
    const drawn = () => map.box.querySelectorAll('.react-flow__node').length;
    map.actor('A').focus();
    await userEvent.keyboard('1');
    await expect.poll(drawn).toBe(2);
    await userEvent.keyboard('+');
    await expect.poll(drawn).toBe(3);
    await userEvent.keyboard('-');
    await expect.poll(drawn).toBe(2);
    expect(map.session.view.getState().camera?.move).not.toBe('zoomIn');
    await userEvent.keyboard('0');
    await expect.poll(drawn).toBe(4);
  });

  it('ends with Esc, which keeps who is selected', async () => {
    const map = await openCanvas(makeMap('A-B B-C'));
    map.actor('A').focus();
    await userEvent.keyboard('{Enter}1{Escape}');
    expect(map.session.view.getState().focus).toBeNull();
    expect(map.selected()).toEqual(['A']);
    await userEvent.keyboard('{Escape}');
    expect(map.selected()).toEqual([]);
  });

  it('says why it does nothing while nobody is selected', async () => {
    const map = await openCanvas(makeMap('A-B'));
    await click(map.empty());
    await userEvent.keyboard('2');
    expect(map.session.notices.getState().list.map(({ notice }) => notice.kind)).toEqual(['focusWhom']);
  });
});

describe('single-letter shortcuts that are switched off', () => {
  it('do nothing, while combinations and named keys still work', async () => {
    const map = await openCanvas(makeMap('A-B'));
    map.session.view.setState({ hasSingleKeys: false });
    map.actor('A').focus();
    await userEvent.keyboard('nc?/1+]');
    expect(map.session.view.getState()).toMatchObject({
      draft: null,
      tool: 'select',
      dialog: null,
      focus: null,
      camera: null,
    });
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await focusIs('B');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(map.session.view.getState().dialog).toBe('palette');
  });
});
