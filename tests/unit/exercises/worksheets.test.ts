import { describe, expect, it } from 'vitest';
import { ADJUSTMENTS } from '@/exercises/worksheets/adjustments';
import { WORKSHEETS } from '@/exercises/worksheets/registry';
import { ANKLAM_FIELDS } from '@/stages/guide/content';

const fieldsOf = (sheet: (typeof WORKSHEETS)[number]) => [...sheet.fields, ...(sheet.rows?.columns ?? [])];

describe('a worksheet', () => {
  it('has an id of its own, and fields with ids of their own that can be stored', () => {
    expect(new Set(WORKSHEETS.map(({ id }) => id)).size).toBe(WORKSHEETS.length);
    for (const sheet of WORKSHEETS) {
      const ids = fieldsOf(sheet).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(1);
      // The row's own place, and names that the document keeps for itself.
      for (const id of ids) expect(['order', 'id', 'deleted']).not.toContain(id);
      for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });

  it('offers at least two choices where it offers any, each once', () => {
    const choices = WORKSHEETS.flatMap(fieldsOf).flatMap((field) =>
      field.kind === 'choice' ? [field.choices.map(({ id }) => id)] : [],
    );
    expect(choices.length).toBeGreaterThan(4);
    for (const ids of choices) expect(new Set(ids).size).toBeGreaterThan(1);
    for (const ids of choices) expect(new Set(ids).size).toBe(ids.length);
  });

  it('of the four adjustments writes what the guide writes', () => {
    expect(ADJUSTMENTS.fields.map(({ id }) => id)).toEqual(ANKLAM_FIELDS);
    expect(ADJUSTMENTS.id).toBe('anklam');
  });

  it('counts as the training does: eight components, eight criteria, six traits, eleven steps', () => {
    const counts = Object.fromEntries(WORKSHEETS.map(({ id, fields }) => [id, fields.length]));
    expect(counts).toMatchObject({ components: 8, criteria: 8, traits: 7, anklam: 4 });
    const partnership = WORKSHEETS.find(({ id }) => id === 'partnership')?.rows?.columns[0];
    expect(partnership?.kind === 'choice' ? partnership.choices.length : 0).toBe(11);
  });
});
