import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { useClipboard } from '@/app/workspace/paste/useClipboard';
import { MapCanvas } from '@/canvas/MapCanvas';
import { runCommand } from '@/commands/registry';
import { actorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { select } from '@/session/view';

function Desk({ session }: { readonly session: Session }) {
  useClipboard(session);
  return (
    <>
      <p>KUD adalah penghubung.</p>
      <input aria-label="elsewhere" />
      <div style={{ position: 'relative', height: 500 }}>
        <MapCanvas />
      </div>
    </>
  );
}

async function open(drawing = 'A>B C', options: { readonly readOnly?: boolean } = {}) {
  const fake = fakeSession(makeMap(drawing), options);
  await showIn(fake, <Desk session={fake.session} />, { width: 900 });
  await expect.element(page.getByRole('region', { name: 'Peta jejaring' })).toBeVisible();
  return fake;
}

/** An event of the clipboard as the browser sends it after Ctrl+C, X or V. */
function send(
  type: 'copy' | 'cut' | 'paste',
  data = new DataTransfer(),
): { data: DataTransfer; isTaken: boolean } {
  const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return { data, isTaken: event.defaultPrevented };
}

const withText = (text: string) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
};

beforeEach(() => localStorage.clear());

describe('copying', () => {
  it('gives other programs the names, and Rajut actors and ties', async () => {
    const { session, document: kept } = await open();
    select(session.view, [actorId('A'), actorId('B')]);
    const { data } = send('copy');
    expect(data.getData('text/plain')).toBe('A\nB');
    localStorage.clear();
    send('paste', data);
    expect(Object.values(kept.getProject().actors)).toHaveLength(5);
    expect(Object.values(session.frame().ties)).toHaveLength(2);
    expect(kept.steps()).toEqual([{ verb: 'paste', name: '', count: 2 }]);
  });

  it('puts the copy 24 px beside the original', async () => {
    const { session } = await open('A');
    select(session.view, [actorId('A')]);
    const [x, y] = session.frame().place[actorId('A')] ?? [0, 0];
    send('paste', send('copy').data);
    expect(Object.values(session.frame().place).at(-1)).toEqual([x + 24, y + 24]);
  });

  it('puts the copy at the pointer when it is over the map', async () => {
    const { session } = await open('A');
    select(session.view, [actorId('A')]);
    const map = page.getByRole('region', { name: 'Peta jejaring' });
    await userEvent.hover(map, { position: { x: 120, y: 90 } });
    const { data } = send('copy');
    send('paste', data);
    const [x = 0, y = 0] = Object.values(session.frame().place).at(-1) ?? [];
    // The only actor was shown in the middle of the map; the pointer is above it, on the left.
    expect(x).toBeLessThan(0);
    expect(y).toBeLessThan(0);
  });

  it('hides names on the clipboard while they are masked, and still pastes the actors here', async () => {
    const { session, document: kept } = await open('Budi>Siti');
    session.view.setState({ names: 'initials' });
    select(session.view, [actorId('Budi'), actorId('Siti')]);
    const { data } = send('copy');
    expect(data.getData('text/plain')).toBe('B\nS');
    expect(data.getData('text/html')).not.toMatch(/Budi|Siti/);
    send('paste', data);
    expect(Object.values(kept.getProject().actors).map(({ name }) => name)).toEqual([
      'Budi',
      'Siti',
      'Budi',
      'Siti',
    ]);
  });

  it('leaves marked text and fields to the browser', async () => {
    const { session } = await open();
    select(session.view, [actorId('A')]);
    document.getSelection()?.selectAllChildren(page.getByText('KUD adalah penghubung.').element());
    expect(send('copy').isTaken).toBe(false);
    document.getSelection()?.removeAllRanges();
    expect(send('copy').isTaken).toBe(true);
    await userEvent.click(page.getByLabelText('elsewhere'));
    expect(send('copy').isTaken).toBe(false);
    expect(send('paste', withText('Budi')).isTaken).toBe(false);
  });

  it('does nothing without a selection', async () => {
    await open();
    expect(send('copy').isTaken).toBe(false);
  });
});

describe('cutting', () => {
  it('takes the actors away, and they come back where they stood', async () => {
    const { session, document: kept } = await open('A B');
    select(session.view, [actorId('A')]);
    const { data } = send('cut');
    expect(Object.keys(kept.getProject().actors)).toEqual(['B']);
    send('paste', data);
    expect(Object.values(session.frame().place)).toContainEqual([0, 0]);
  });

  it('is refused where one may only read', async () => {
    const { session } = await open('A', { readOnly: true });
    select(session.view, [actorId('A')]);
    expect(send('cut').isTaken).toBe(false);
    send('paste', withText('Budi'));
    expect(session.view.getState().dialog).toBeNull();
    expect(session.notices.getState().list.map(({ notice }) => notice.kind)).toEqual(['readOnly']);
  });
});

describe('pasting', () => {
  it('shows text in the preview first', async () => {
    const { session, document: kept } = await open();
    send('paste', withText('Budi\nSiti'));
    expect(session.view.getState()).toMatchObject({ dialog: 'names', pasted: 'Budi\nSiti' });
    expect(kept.edits).toEqual([]);
  });

  it('shows the names of a broken copy as text', async () => {
    const { session } = await open();
    const data = withText('Budi');
    data.setData('text/html', '<ul data-rajut-clip="{&quot;actors&quot;:3}"><li>Budi</li></ul>');
    send('paste', data);
    expect(session.view.getState()).toMatchObject({ dialog: 'names', pasted: 'Budi' });
  });

  it('offers a project and a file to be opened', async () => {
    const { session } = await open();
    send('paste', withText('{ "format": "rajut", "version": 1 }'));
    await expect
      .poll(() => session.view.getState())
      .toMatchObject({ dialog: 'openFile', offered: [{ sizeBytes: 35 }] });
    session.view.setState({ dialog: null, offered: [] });
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'peta.rajut.json'));
    send('paste', data);
    await expect
      .poll(() => session.view.getState())
      .toMatchObject({ dialog: 'openFile', offered: [{ name: 'peta.rajut.json' }] });
  });

  it.each([
    ['Kumu', '{"elements":[{"label":"KUD"}],"connections":[]}'],
    ['GEXF', '<?xml version="1.0"?><gexf><graph/></gexf>'],
    ['Pajek', '*Vertices 1\n1 "KUD"'],
    ['GML', 'graph [\n node [ id 1 ]\n]'],
  ])('offers what a file of %s holds to be imported, though it came as text', async (_, text) => {
    const { session } = await open();
    send('paste', withText(text));
    await expect
      .poll(() => session.view.getState())
      .toMatchObject({ dialog: 'importFile', offered: [{ sizeBytes: text.length }] });
  });

  it('from a menu takes what was copied last on this device', async () => {
    const { session, document: kept } = await open('A B');
    select(session.view, [actorId('A')]);
    send('copy');
    runCommand(session, 'paste');
    expect(Object.values(kept.getProject().actors)).toHaveLength(3);
  });
});
