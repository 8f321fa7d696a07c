import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { beginWith } from '@/app/beginnings';
import { projectFromTemplate } from '@/app/templates/projectFromTemplate';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { TEMPLATES } from '@/exercises/templates/registry';
import { offeredCategories, takeCategory, templateOf } from '@/exercises/templates/templateOf';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { LANGUAGES } from '@/i18n/messages';
import { projectSchema } from '@/model/schema';

let ids = 0;
const randomId = () => `id${++ids}`;

describe('a template', () => {
  it.each(LANGUAGES)(
    'begins a project that passes the schema, in %s, with nobody on the map',
    async (language) => {
      await startLanguage(language);
      for (const template of TEMPLATES) {
        const project = projectFromTemplate(template, currentTranslate(), randomId);
        expect(projectSchema.parse(project)).toEqual(project);
        expect(Object.keys(project.actors)).toEqual([]);
        expect(project.question).not.toBe('');
        expect(templateOf(project)?.id).toBe(template.id);
      }
    },
  );

  it('offers people from inside and outside and of several sectors, each under an id of its own', () => {
    for (const { categories, tieTypes } of TEMPLATES) {
      expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
      expect(new Set(categories.map(({ circle }) => circle)).size).toBe(2);
      expect(new Set(categories.map(({ sector }) => sector)).size).toBeGreaterThan(2);
      expect(new Set(tieTypes).size).toBe(tieTypes.length);
    }
  });

  it('offers nobody a second time, whatever they are called by then', () => {
    const [template] = TEMPLATES;
    const [first] = template?.categories ?? [];
    if (!template || !first) throw new Error('there is a template with somebody');
    const doc = new Y.Doc();
    const begun = projectFromTemplate(template, currentTranslate(), randomId);
    applyEdit(doc, beginWith(begun, 'create'), null);
    const project = () => readDocument(doc, begun.id).project;
    const before = offeredCategories(project()).length;
    applyEdit(doc, takeCategory(first), null);
    expect(offeredCategories(project())).toHaveLength(before - 1);
    expect(templateOf(project())?.id).toBe(template.id);
  });
});
