import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { jsonSchemaErrors } from '#tests/helpers/jsonSchemaErrors';
import { LANGUAGES } from '@/i18n/messages';
import { SAMPLES } from '@/samples/catalogue';
import { rajutJsonSchema } from '@/transfer/jsonSchema';
import { projectToFile } from '@/transfer/rajutFile';

const ORIGIN = { savedAt: '2026-01-02T03:04:05.000Z', app: 'Rajut test' };
const SEED = 202_012;
const published = JSON.parse(readFileSync('public/rajut.schema.json', 'utf8'));
const errorsOf = (text: string) => jsonSchemaErrors(published, JSON.parse(text));

describe('the published JSON Schema of a project file', () => {
  it('is up to date (else run: node scripts/schema.mjs)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(rajutJsonSchema())));
  });

  it('accepts every sample in every language', async () => {
    let checked = 0;
    for (const entry of Object.values(SAMPLES)) {
      const { build } = await entry.load();
      for (const language of LANGUAGES) {
        expect(errorsOf(projectToFile(build(language), ORIGIN))).toEqual([]);
        checked += 1;
      }
    }
    expect(checked).toBe(Object.keys(SAMPLES).length * LANGUAGES.length);
  });

  it('accepts the stored file of version 1', () => {
    expect(errorsOf(readFileSync('tests/fixtures/files/version1.rajut.json', 'utf8'))).toEqual([]);
  });

  it(`accepts whatever Rajut may write (seed ${SEED})`, () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(errorsOf(projectToFile(project, ORIGIN))).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it.each([
    ['another format', '{"format":"kumu","version":1,"project":{"id":"p"}}', ['/format: const']],
    ['no project', '{"format":"rajut","version":1}', [': required project']],
    ['a project without id', '{"format":"rajut","version":1,"project":{}}', ['/project: required id']],
    [
      'an influence of 9 and an unknown kind',
      '{"format":"rajut","version":1,"project":{"id":"p","actors":{"a":{"id":"a","influence":9,"kind":"robot"}}}}',
      ['/project/actors/a/influence: maximum', '/project/actors/a/kind: enum'],
    ],
    [
      'a place with one number',
      '{"format":"rajut","version":1,"project":{"id":"p","frames":[{"id":"f","place":{"a":[1]}}]}}',
      ['/project/frames/0/place/a: prefixItems', '/project/frames/0/place/a: minItems'],
    ],
  ])('refuses %s', (_, text, errors) => {
    expect(errorsOf(text).sort()).toEqual(errors.toSorted());
  });
});
