import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId, tieId } from '@/model/ids';
import { select } from '@/session/view';
import { nameField, nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { click, doubleClick, drag, type Point } from './pointer';
import { newTieMap } from './tieMap';

const AB = tieId('A-B');

/** Middle of the handle at an end of a tie, which is there once the tie is selected. */
async function endOf(map: OpenCanvas, id: string, end: 'source' | 'target'): Promise<Point> {
  select(map.session.view, [], [tieId(id)]);
  await nextDrawing();
  const handle = map.tie(id).querySelector(`[data-end="${end}"]`);
  const { x, y, width, height } = handle?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}

const notices = (map: OpenCanvas) => map.session.notices.getState().list.map(({ notice }) => notice.kind);

describe('the end of a tie', () => {
  it('is taken to another actor, and everything else of the tie stays', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    await drag(await endOf(map, 'A-B', 'target'), map.at('C'));
    expect(map.ties()).toEqual(['A-C']);
    expect(Object.keys(map.session.frame().ties)).toEqual(['A-B']);
    expect(map.document.steps()).toMatchObject([{ verb: 'changeTies', name: 'A – C' }]);
  });

  it('stays where it is when it is dropped in the void, and that is said', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    await drag(await endOf(map, 'A-B', 'target'), map.empty(0, -200));
    expect(map.ties()).toEqual(['A-B']);
    expect(notices(map)).toEqual(['tieStayed']);
    expect(map.selected()).toEqual(['A-B']);
  });

  it('is not tied to the actor at the other end, and that is said', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    await drag(await endOf(map, 'A-B', 'target'), map.at('A'));
    expect(map.ties()).toEqual(['A-B']);
    expect(notices(map)).toEqual(['selfTie']);
  });

  it('is moved from a list by keys alone', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    select(map.session.view, [], [AB]);
    map.session.view.setState({ movingEnd: { tie: AB, end: 'source' } });
    await expect.element(page.getByRole('combobox', { name: 'Cari aktor' })).toHaveFocus();
    await userEvent.keyboard('c{Enter}');
    expect(map.ties()).toEqual(['C-B']);
    expect(map.session.view.getState().movingEnd).toBeNull();
  });
});

describe('a selected tie', () => {
  it('is turned by the keys D, M, U and R', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    select(map.session.view, [], [AB]);
    map.box.querySelector<HTMLElement>('[data-canvas]')?.focus();
    const direction = () => map.session.frame().ties[AB]?.direction;
    await userEvent.keyboard('d');
    expect(direction()).toBe('forward');
    await userEvent.keyboard('r');
    expect(map.ties()).toEqual(['B-A']);
    await userEvent.keyboard('m');
    expect(direction()).toBe('both');
    await userEvent.keyboard('u');
    expect(direction()).toBe('none');
  });

  it('takes down what flows along it after a double click, and forgets it when it is emptied', async () => {
    const map = await openCanvas(newTieMap('A-B C'));
    const [a, b] = [map.at('A'), map.at('B')];
    await doubleClick({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 3 });
    await userEvent.keyboard('benih padi{Enter}');
    expect(map.session.frame().ties[AB]?.flow).toBe('benih padi');
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('{Backspace}{Enter}');
    expect(map.session.frame().ties[AB]?.flow).toBe('');
  });
});

describe('the type of a tie that was just drawn', () => {
  const two = () => {
    const map = makeMap('A B C');
    const [talk] = Object.values(map.tieTypes);
    const money = { id: 'money', preset: 'money', name: '', colour: 1, dash: 'dash', order: 1 } as const;
    return { ...newTieMap('A B C'), tieTypes: { ...(talk ? { [talk.id]: talk } : {}), [money.id]: money } };
  };
  const list = page.getByRole('listbox', { name: 'Jenis ikatan' });
  const drawn = (map: OpenCanvas) => Object.values(map.session.frame().ties)[0];

  it('is chosen with the arrows and kept with Enter; the next tie has it too', async () => {
    const map = await openCanvas(two());
    await drag(map.ring('A'), map.at('B'));
    await expect.element(list).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{Enter}');
    expect(drawn(map)).toMatchObject({ type: 'money', strength: 'weak' });
    await expect.element(list).not.toBeInTheDocument();
    expect(map.session.view.getState().tieDefaults.type).toBe('money');
  });

  it('never stands in the way of the next tie, of a click elsewhere or of a key', async () => {
    const map = await openCanvas(two());
    await drag(map.ring('A'), map.at('B'));
    await drag(map.ring('B'), map.at('C'));
    expect(map.ties()).toEqual(['A-B', 'B-C']);
    await expect.element(list).toHaveFocus();
    await click(map.empty(0, -220));
    await expect.element(list).not.toBeInTheDocument();
    await drag(map.ring('A'), map.at('C'));
    await userEvent.keyboard('{Delete}');
    expect(map.ties()).toHaveLength(2);
    await expect.element(list).not.toBeInTheDocument();
  });

  it('can be a new one, made in the same step', async () => {
    const map = await openCanvas(two());
    await drag(map.ring('A'), map.at('B'));
    await userEvent.click(page.getByRole('option', { name: 'Komunikasi' }));
    await userEvent.click(page.getByRole('button', { name: 'Jenis baru…' }));
    await userEvent.keyboard('Benih{Enter}');
    const type = Object.values(map.document.getProject().tieTypes).find(({ name }) => name === 'Benih');
    expect(drawn(map)?.type).toBe(type?.id);
    expect(type).toBeDefined();
  });
});

describe('typing names', () => {
  it('goes on with Tab to the next connected actor, and keeps what was typed', async () => {
    const map = await openCanvas(newTieMap('A-B B-C'));
    map.session.view.setState({ naming: actorId('A') });
    await userEvent.keyboard('KUD{Tab}');
    await expect.element(nameField).toHaveFocus();
    await userEvent.keyboard('BRI{Tab}');
    await userEvent.keyboard('PPL{Enter}');
    expect(map.names()).toEqual(['KUD', 'BRI', 'PPL']);
  });
});
