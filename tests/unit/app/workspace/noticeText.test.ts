import { beforeAll, describe, expect, it } from 'vitest';
import { noticeText } from '@/app/workspace/noticeText';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { EDIT_VERBS, type EditLabel } from '@/model/edit';

beforeAll(async () => {
  await startLanguage('id');
});

describe('the words of a notice', () => {
  it('names the step that was done', () => {
    const label = { verb: 'deleteActors', name: 'Bappeda', count: 1 } as const;
    expect(noticeText(currentTranslate(), { kind: 'done', label }, 'full')).toBe('Selesai: hapus Bappeda');
    expect(noticeText(currentTranslate(), { kind: 'undone', label }, 'full')).toBe(
      'Diurungkan: hapus Bappeda',
    );
  });

  it('names nobody while names are masked, but still the views and states of the project', () => {
    const say = (label: EditLabel) => noticeText(currentTranslate(), { kind: 'done', label }, 'code');
    expect(say({ verb: 'deleteActors', name: 'Bappeda', count: 1 })).toBe('Selesai: hapus aktor');
    expect(say({ verb: 'deleteActors', name: '', count: 3 })).toBe('Selesai: hapus 3 aktor');
    expect(say({ verb: 'saveView', name: 'Rapat', count: 1 })).toBe('Selesai: simpan tampilan Rapat');
    for (const verb of EDIT_VERBS.filter((one) => /Actor|Tie(s|$)|duplicate|paste|Selection/.test(one))) {
      expect(say({ verb, name: 'Bappeda', count: 1 })).not.toContain('Bappeda');
    }
  });

  it('says what was copied and which file was saved', () => {
    expect(noticeText(currentTranslate(), { kind: 'copied', count: 3 }, 'full')).toContain('3 aktor');
    expect(noticeText(currentTranslate(), { kind: 'fileSaved', name: 'a.rajut.json' }, 'full')).toContain(
      'a.rajut.json',
    );
  });
});
