import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { actorId } from '@/model/ids';
import { select } from '@/session/view';
import { nameField, nextDrawing, openCanvas } from './openCanvas';
import { click, doubleClick } from './pointer';

const [A, B] = [actorId('A'), actorId('B')];

/** A key as a keyboard of another country sends it. */
function press(target: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

describe('keys on the map', () => {
  it.each([
    ['F2', () => userEvent.keyboard('{F2}')],
    ['Enter', () => userEvent.keyboard('{Enter}')],
  ])('rename with %s, and give the actor the focus back', async (_, ask) => {
    const map = await openCanvas(makeMap('A B'));
    await click(map.at('A'));
    await ask();
    await expect.element(nameField).toHaveFocus();
    await userEvent.keyboard('KUD{Enter}');
    expect(map.names()).toEqual(['KUD', 'B']);
    await nextDrawing();
    expect(document.activeElement).toBe(map.actor('A'));
  });

  it('show the map to a room with nothing half done on it', async () => {
    const { session } = await openCanvas(makeMap('A B'));
    session.view.setState({ tool: 'connect', connectFrom: A, writing: { on: 'newNote', at: [0, 0] } });
    runCommand(session, 'present');
    const { presenting, tool, connectFrom, writing } = session.view.getState();
    expect({ presenting, tool, connectFrom, writing }).toEqual({
      presenting: 'map',
      tool: 'select',
      connectFrom: null,
      writing: null,
    });
  });

  it('rename after a double click too; Esc keeps the old name', async () => {
    const map = await openCanvas(makeMap('A B'));
    await doubleClick(map.at('A'));
    await userEvent.keyboard('KUD{Escape}');
    expect(map.names()).toEqual(['A', 'B']);
    await doubleClick(map.at('A'));
    await userEvent.keyboard('KSU{Enter}');
    expect(map.names()).toEqual(['KSU', 'B']);
  });

  it('delete, and pass the focus to the nearest actor', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.at('A'));
    await userEvent.keyboard('{Delete}');
    await nextDrawing();
    expect(map.names()).toEqual(['B', 'C']);
    expect(document.activeElement).toBe(map.actor('B'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(map.names()).toContain('A');
  });

  it('work after a click on the empty map, and when nobody is left on it', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.empty());
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    expect(map.names()).toEqual([]);
    await nextDrawing();
    await userEvent.keyboard('n');
    await expect.element(nameField).toHaveFocus();
  });

  it('connect two actors on the map without the mouse: Shift+C, then Enter on the other one', async () => {
    const map = await openCanvas(makeMap('A B'));
    map.actor('A').focus();
    await userEvent.keyboard('{Enter}{Shift>}c{/Shift}');
    map.actor('B').focus();
    await userEvent.keyboard('{Enter}');
    expect(map.ties()).toHaveLength(1);
    await expect.element(nameField).not.toBeInTheDocument();
  });

  it('end the tool that connects with Esc', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.empty());
    await userEvent.keyboard('c');
    expect(map.session.view.getState().tool).toBe('connect');
    await click(map.empty());
    await userEvent.keyboard('{Escape}');
    expect(map.session.view.getState().tool).toBe('select');
  });

  it('leave Enter to the button that has the focus', async () => {
    const map = await openCanvas(makeMap('A B C'));
    select(map.session.view, [A]);
    const pan = page.getByRole('button', { name: /^Geser peta/ }).element();
    if (pan instanceof HTMLElement) pan.focus();
    await userEvent.keyboard('{Enter}');
    expect(map.session.view.getState()).toMatchObject({ tool: 'pan', naming: null });
  });

  it('select with Enter an actor that is not selected yet, and rename nobody', async () => {
    const map = await openCanvas(makeMap('A B C'));
    select(map.session.view, [B]);
    map.actor('A').focus();
    await userEvent.keyboard('{Enter}');
    expect(map.session.view.getState().naming).toBeNull();
    expect(map.selected()).toEqual(['A']);
  });

  it.each([
    ['+', { code: 'Equal', shiftKey: true }, { camera: { move: 'zoomIn' } }],
    ['+', { code: 'BracketRight' }, { camera: { move: 'zoomIn' } }],
    ['/', { code: 'Slash' }, { dialog: 'find' }],
    ['/', { code: 'Digit7', shiftKey: true }, { dialog: 'find' }],
    ['?', { code: 'Minus', shiftKey: true }, { dialog: 'keys' }],
  ])('know %s wherever a keyboard has it: %o', async (key, more, becomes) => {
    const map = await openCanvas(makeMap('A B'));
    press(map.actor('A'), key, more);
    expect(map.session.view.getState()).toMatchObject(becomes);
  });
});

describe('keys beside the map', () => {
  it('are letters there, and delete nothing', async () => {
    const map = await openCanvas(makeMap('A B'));
    select(map.session.view, [A]);
    await userEvent.click(page.getByLabelText('elsewhere'));
    await userEvent.keyboard('nc{Backspace}');
    await expect.element(page.getByLabelText('elsewhere')).toHaveValue('n');
    expect(map.document.edits).toEqual([]);
    expect(map.session.view.getState()).toMatchObject({ draft: null, tool: 'select' });
  });

  it("open the project's commands from a field too, where Ctrl+O would open the browser's", async () => {
    const map = await openCanvas(makeMap('A B'));
    const event = press(page.getByLabelText('elsewhere').element(), 'o', { ctrlKey: true });
    expect(event.defaultPrevented).toBe(true);
    expect(map.session.view.getState().dialog).toBe('openFile');
  });

  it('unfold with Space what is folded', async () => {
    const map = await openCanvas(makeMap('A B'));
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    details.append(summary, 'more');
    map.box.append(details);
    summary.focus();
    await userEvent.keyboard(' ');
    expect(details.open).toBe(true);
  });
});
