import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { copyActors } from '@/model/edits/copies';
import { actorId } from '@/model/ids';
import { isClipKept, readClip, readCopiedActors, writeCopiedActors } from '@/transfer/copiedActors';

function clipOf(drawing: string, names: Readonly<Record<string, string>> = {}) {
  const map = makeMap(drawing);
  const [frame] = map.frames;
  if (!frame) throw new Error('clipOf: no frame');
  const actors = Object.fromEntries(
    Object.values(map.actors).map((actor) => [actor.id, { ...actor, name: names[actor.id] ?? actor.name }]),
  );
  return copyActors({ ...map, actors }, frame, Object.keys(actors).map(actorId));
}

describe('copied actors on the clipboard', () => {
  it('are a list of names, one a line, for other programs', () => {
    const { text, html } = writeCopiedActors(['KUD', 'A & B <x>'], clipOf('A-B'));
    expect(text).toBe('KUD\nA & B <x>');
    expect(html).toContain('>KUD</li>');
    expect(html).toContain('>A &amp; B &lt;x&gt;</li>');
  });

  it('come back whole in Rajut, whatever is in their names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (name) => {
        const clip = clipOf('A>B C', { A: name });
        const { html } = writeCopiedActors([name], clip);
        expect(readCopiedActors(`<html><body><!--StartFragment-->${html}<!--EndFragment-->`)).toEqual(clip);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('stay on the device while names are masked', () => {
    const { text, html } = writeCopiedActors(['K17'], null);
    expect(text).toBe('K17');
    expect(readCopiedActors(html)).toBeNull();
    expect(isClipKept(html)).toBe(true);
    expect(isClipKept(writeCopiedActors(['A'], clipOf('A')).html)).toBe(false);
  });

  it.each([
    ['a page of somebody else', '<ul><li>A</li></ul>'],
    ['nothing', ''],
    ['a cut clip', '<ul data-rajut-clip="{&quot;actors&quot;:[">'],
    [
      'a clip without actors',
      '<ul data-rajut-clip="{&quot;actors&quot;:[],&quot;ties&quot;:[],&quot;tieTypes&quot;:[]}">',
    ],
    ['a hostile clip', '<ul data-rajut-clip="{&quot;__proto__&quot;:{}}">'],
  ])('are not seen in %s', (_, html) => expect(readCopiedActors(html)).toBeNull());

  it('with a tie from an actor to itself are none', () => {
    const json = JSON.stringify(clipOf('A-B')).replace('"target":"B"', '"target":"A"');
    expect(readClip(json)).toBeNull();
  });
});
