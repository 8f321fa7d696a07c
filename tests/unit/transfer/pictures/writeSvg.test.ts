import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { mapPicture } from '@/picture/mapPicture';
import { mapSheet } from '@/picture/mapSheet';
import type { PageWords } from '@/picture/pageParts';
import { boxAround } from '@/picture/sharedPlaces';
import { paperSize, type Sheet } from '@/picture/sheet';
import { nameWidth } from '@/picture/textWidth';
import { writeSvg } from '@/transfer/pictures/writeSvg';

const WORDS: PageWords = {
  title: 'Jual beli gabah',
  subtitle: 'Kondisi awal',
  description: 'Peta tiga aktor.',
  legend: [],
  masked: '',
  footer: [],
};
const PLAIN = { fonts: null, on: 'paper' } as const;

/** A page with a map whose actors are called as given, and the given words round it. */
function sheetOf(names: Readonly<Record<string, string>>, words: Partial<PageWords> = {}): Sheet {
  const project = makeMap('A>B B=C');
  const [frame] = project.frames;
  if (!frame) throw new Error('sheetOf: a map without a frame');
  const nameOf = ({ id }: { readonly id: string }) => names[id] ?? id;
  const map = {
    heading: '',
    caption: '',
    around: boxAround(Object.values(frame.place)),
    draw: (scale: number) => mapPicture(project, frame, { nameOf, measure: nameWidth, scale }),
  };
  return mapSheet(paperSize('a4', 'landscape'), { ...WORDS, ...words }, [map], 'ground');
}

interface Read {
  readonly elements: ReadonlySet<string>;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Every text of the file, one a tspan, title or description. */
  readonly texts: readonly string[];
}

/** Reads a file as a strict XML reader does; throws where it is not well formed. */
function read(svg: string): Read {
  const elements = new Set<string>();
  const attributes: (readonly [string, string])[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.add(tag.name);
    attributes.push(...Object.entries(tag.attributes));
  });
  parser.on('text', (words) => texts.push(words));
  parser.write(svg).close();
  return { elements, attributes, texts };
}

describe('a picture as SVG', () => {
  it('holds the names, the title and what it shows as texts', () => {
    const { texts } = read(writeSvg(sheetOf({ A: 'Petani', B: 'KUD', C: 'Sub Dolog' }), PLAIN));
    for (const words of [
      'Petani',
      'KUD',
      'Sub Dolog',
      'Jual beli gabah',
      'Kondisi awal',
      'Peta tiga aktor.',
    ]) {
      expect(texts).toContain(words);
    }
  });

  it('is plain shapes and texts: no page inside, no script, no style of a page, nothing from elsewhere', () => {
    const { elements, attributes } = read(writeSvg(sheetOf({}), PLAIN));
    expect([...elements].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
    expect(attributes.length).toBeGreaterThan(50);
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|href|^style$/);
      expect(value).not.toMatch(/var\(|url\(|NaN|Infinity|undefined/);
      if (name !== 'xmlns') expect(value).not.toMatch(/:\/\//);
    }
  });

  it('carries the type along only when asked', () => {
    const face = 'data:font/woff2;base64,AAAA';
    const svg = writeSvg(sheetOf({}), { fonts: [face], on: 'paper' });
    expect(read(svg).texts.join('')).toContain(`src:url(${face})`);
    expect(writeSvg(sheetOf({}), PLAIN)).not.toContain('font-face');
  });

  it('is the same text for the same map', () => {
    expect(writeSvg(sheetOf({ A: 'Petani' }), PLAIN)).toBe(writeSvg(sheetOf({ A: 'Petani' }), PLAIN));
  });

  it.each<[holds: string, name: string, shown?: string]>([
    ['an element', '</text><script>alert(1)</script>'],
    ['the end of an attribute', `"' onload="alert(1)`],
    ['an entity and a section', '&amp; &lt; ]]> <![CDATA['],
    [
      'control characters and half a letter',
      'a\u0000b\u0008c\ud800d\ufffee',
      'a\ufffdb\ufffdc\ufffdd\ufffde',
    ],
    ['letters of other scripts', '名前 اسم ꦗꦮ 👩‍🌾'],
  ])('survives a name that holds %s', (_, hostile, shown = hostile) => {
    const svg = writeSvg(sheetOf({ A: hostile }, { title: hostile, description: hostile }), PLAIN);
    const { elements, texts } = read(svg);
    expect(elements).not.toContain('script');
    expect(texts).toContain(shown);
  });

  it('is well formed whatever actors, titles and lines are called', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anything, anything, anything, (name, title, masked) => {
        const sheet = sheetOf({ A: name, B: title }, { title, subtitle: name, masked, footer: [name] });
        const { elements } = read(writeSvg(sheet, PLAIN));
        return [...elements].every((one) => /^(svg|g|path|text|tspan|title|desc|rect)$/.test(one));
      }),
      { seed: 6, numRuns: 150 },
    );
  });
});
