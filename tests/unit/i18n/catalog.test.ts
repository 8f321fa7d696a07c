import { describe, expect, it } from 'vitest';
import {
  askedKey,
  brokenPlaceholders,
  differentPlaceholders,
  emptyTexts,
  flatten,
  missingKeys,
  shoutedTexts,
  untranslated,
  wrongPlurals,
} from '#tests/helpers/catalogueRules';
import { parseSources, readSources } from '#tests/helpers/sourceCode';
import { literalTexts, usedKeys } from '#tests/helpers/textUse';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';

const indonesian = flatten(id);
const english = flatten(en);
const files = readSources();
const uses = usedKeys(files);

/** Keys whose words are the same in both languages. */
const ALIKE: ReadonlySet<string> = new Set([
  'analysis.citation.barrat',
  'analysis.citation.blondel',
  'analysis.citation.bonacich',
  'analysis.citation.borgatti',
  'analysis.citation.brandes',
  'analysis.citation.brin',
  'analysis.citation.burt',
  'analysis.citation.freeman',
  'analysis.citation.krebs',
  'analysis.citation.newman',
  'analysis.citation.rochat',
  'analysis.citation.seidman',
  'analysis.citation.wassermanFaust',
  'analysis.citation.wattsStrogatz',
  'bargaining.citation.cook',
  'bargaining.citation.emerson',
  'bargaining.citation.freeman',
  'bargaining.citation.menger',
  'whatIf.citation.albert',
  'whatIf.citation.schneider',
  'whatIf.citation.tarjan',
  'whatIf.said.pair',
  'common.appName',
  'editor.languageEn',
  'editor.languageId',
  'editor.menu',
  'field.circle.internal',
  'field.measure.pagerank',
  'field.network.personal',
  'field.sector.media',
  'formats.gexf.name',
  'formats.gml.name',
  'formats.graphml.name',
  'formats.kumu.name',
  'formats.nodeLink.name',
  'formats.pajek.name',
  'home.languageEn',
  'home.languageEnFull',
  'home.languageId',
  'home.languageIdFull',
  'importProblems.format.xlsx',
  'importProblems.format.kumu',
  'importProblems.format.gexf',
  'importProblems.format.graphml',
  'importProblems.format.pajek',
  'importProblems.format.ucinet',
  'importProblems.format.gml',
  'importProblems.format.graphology',
  'layouts.apathetics',
  'layouts.defenders',
  'layouts.latents',
  'layouts.promoters',
  'network.citation.blau',
  'network.citation.borgattiEverett',
  'network.citation.humphriesGurney',
  'network.citation.keyPlayers',
  'network.citation.krackhardtStern',
  'network.citation.latoraMarchiori',
  'network.citation.muellerSchuessler',
  'network.citation.newmanMixing',
  'stage.citation.anklam',
  'worksheets.forms.columns.business.choices.merger',
]);

describe('what is read', () => {
  it('is two whole catalogues and the code that asks for them', () => {
    expect(indonesian.size).toBeGreaterThan(200);
    expect(english.size).toBeGreaterThan(200);
    expect(uses.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.path.endsWith('.tsx')).length).toBeGreaterThan(20);
  });
});

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(missingKeys(indonesian, english)).toEqual([]);
    const other = flatten({ home: { title: 'a', count_one: 'b', count_other: 'c' } });
    expect(missingKeys(flatten({ home: { title: 'a', count_other: 'b' } }), other)).toEqual([]);
    expect(missingKeys(flatten({ home: { name: 'a', count: 'b' } }), other)).toEqual([
      'home.name',
      'home.title',
    ]);
  });

  it('count in the forms of their language: one in Indonesian, two in English', () => {
    expect(wrongPlurals(indonesian, ['other'])).toEqual([]);
    expect(wrongPlurals(english, ['one', 'other'])).toEqual([]);
    const texts = flatten({ a_other: 'x', b_one: 'y', b_other: 'z', c: 'w' });
    expect(wrongPlurals(texts, ['other'])).toEqual(['b: one, other']);
    expect(wrongPlurals(texts, ['one', 'other'])).toEqual(['a: other']);
    expect(wrongPlurals(flatten({ a: 'x', a_other: 'y' }), ['other'])).toEqual(['a: no ending, other']);
  });

  it.each([
    ['Indonesian', indonesian],
    ['English', english],
  ])('have no empty, shouted or broken text in %s', (_, texts) => {
    expect(emptyTexts(texts)).toEqual([]);
    expect(shoutedTexts(texts)).toEqual([]);
    expect(brokenPlaceholders(texts)).toEqual([]);
  });

  it('would be caught with an empty, shouted or broken text', () => {
    expect(emptyTexts(flatten({ a: ' ', b: 'x' }))).toEqual(['a']);
    expect(shoutedTexts(flatten({ a: 'Hore!', b: 'x' }))).toEqual(['a']);
    const broken = flatten({ a: '{{name}', b: '{name}', c: '{{name}} {{count}}', d: '{{ name }}' });
    expect(brokenPlaceholders(broken)).toEqual(['a', 'b', 'd']);
  });

  it('want the same values in both languages', () => {
    expect(differentPlaceholders(indonesian, english)).toEqual([]);
    const source = flatten({ a: '{{x}} dan {{y}}', b_other: '{{count}} aktor {{x}}', c: 'c' });
    const other = {
      a: '{{y}} and {{x}}',
      b_one: 'one actor {{x}}',
      b_other: '{{count}} actors {{x}}',
      c: 'c',
    };
    expect(differentPlaceholders(source, flatten(other))).toEqual([]);
    const wrong = flatten({ ...other, a: '{{y}}', b_one: '{{count}} actor', c: '{{z}}' });
    expect(differentPlaceholders(source, wrong)).toHaveLength(3);
  });

  it('are translated', () => {
    expect(untranslated(indonesian, english, ALIKE)).toEqual([]);
    const texts = flatten({ a: 'Aktor', b: '{{name}}: {{count}}', c: '–' });
    expect(untranslated(texts, texts, new Set())).toEqual(['a']);
    expect(untranslated(texts, texts, new Set(['a']))).toEqual([]);
  });

  it('list as alike only words that are alike', () => {
    const stale = [...ALIKE].filter((key) => !english.has(key) || english.get(key) !== indonesian.get(key));
    expect(stale).toEqual([]);
  });
});

describe('the use of texts', () => {
  const asked = new Set([...indonesian.keys()].map(askedKey));

  it('asks only for texts that there are', () => {
    expect(uses.filter(({ key }) => key === null || !asked.has(key))).toEqual([]);
  });

  it('leaves no text without use', () => {
    const used = new Set(uses.map(({ key }) => key));
    expect([...asked].filter((key) => !used.has(key))).toEqual([]);
  });

  it('is seen in every form, and a key put together while running is seen too', () => {
    const found = usedKeys(
      parseSources({
        'canvas/A.tsx': `const a = <p title={t(($) => $.home.title, { name })}>{t(($) => $['home'].open)}</p>;
          const b = { label: ($: Messages) => $.field.name };
          const c = t(($) => (one ? $.edits.one : two ? $.edits.two : $.edits.three));
          const d = t(($) => $.field[kind]);
          const e = t(($) => $.field.kinds[kind].name);
          const f = price.$.home;`,
      }),
    );
    expect(found.map(({ key }) => key)).toEqual([
      'home.title',
      'home.open',
      'field.name',
      'edits.one',
      'edits.two',
      'edits.three',
      null,
      null,
    ]);
  });

  it('is the only way to a word on the screen', () => {
    expect(literalTexts(files)).toEqual([]);
  });

  it.each([
    '<p>Simpan</p>',
    `<p>{'Simpan'}</p>`,
    '<p>{`${n} aktor`}</p>',
    `<p>{n === 1 ? 'satu' : count}</p>`,
    `<p>{isOpen && 'buka'}</p>`,
    '<button title="Simpan" />',
    `<img alt={'Peta'} />`,
    '<input placeholder={`Cari ${what}`} />',
    `<button aria-label={isOpen ? close : 'Buka'} />`,
    '<Field label="Nama" />',
  ])('would be caught with %s', (text) => {
    expect(literalTexts(parseSources({ 'ui/A.tsx': `const a = ${text};` }))).toHaveLength(1);
  });

  it.each([
    '<p className="simpan" data-kind={`a-${b}`}>{t(($) => $.home.save)} · {n}</p>',
    `<p>{kind === 'person' ? person : group} – 100%</p>`,
    '<button title={t(($) => $.home.save)} type="button" />',
    '<input placeholder="0,00" aria-labelledby="name" />',
  ])('is at ease with %s', (text) => {
    expect(literalTexts(parseSources({ 'ui/A.tsx': `const a = ${text};` }))).toEqual([]);
  });
});
