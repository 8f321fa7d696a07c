import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FIELDS, TIE_LABELS } from '@/appearance/dataFields';
import { formats } from '@/i18n/formats';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { groupId } from '@/model/ids';
import { fieldName, fieldValue, tieFieldName } from '@/wording/dataFields';

beforeAll(async () => {
  await startLanguage('id');
});

const reader = () => ({ t: currentTranslate(), ...formats('id') });

describe('the words of the fields that dress a map', () => {
  it('name every field and everything that can be written on ties', () => {
    const t = currentTranslate();
    const names = DATA_FIELDS.map(({ id }) => fieldName(t, id));
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
    expect(TIE_LABELS.map((id) => tieFieldName(t, id))).not.toContain('');
    expect(fieldName(t, 'budget2040')).toBe('');
  });

  it('write numbers as a reader of Indonesian does, and undefined as a dash', () => {
    expect(fieldValue(reader(), {}, 'betweenness', 0.4)).toBe('0,40');
    expect(fieldValue(reader(), {}, 'degree', 4)).toBe('4');
    expect(fieldValue(reader(), {}, 'closeness', null)).toBe('–');
  });

  it('name values as elsewhere, and a group by what it was called', () => {
    const id = groupId('g1');
    expect(fieldValue(reader(), {}, 'sector', 'government')).toBe('Pemerintah');
    expect(fieldValue(reader(), {}, 'sector', 'Pesantren')).toBe('Pesantren');
    expect(fieldValue(reader(), {}, 'networks', 'personal+strategic')).toBe('Personal + Strategis');
    expect(fieldValue(reader(), {}, 'cluster', '2')).toBe('Klaster 2');
    expect(fieldValue(reader(), {}, 'stance', -2)).toBe('−2 sangat menolak');
    expect(fieldValue(reader(), { [id]: { id, name: 'Tim inti', members: [] } }, 'group', 'g1')).toBe(
      'Tim inti',
    );
    expect(fieldValue(reader(), {}, 'group', 'gone')).toBe('tanpa nama');
  });
});
