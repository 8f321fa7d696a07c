import { beforeAll, describe, expect, it } from 'vitest';
import { noticeText } from '@/app/workspace/noticeText';
import { currentTranslate, startLanguage } from '@/i18n/language';

beforeAll(async () => {
  await startLanguage('id');
});

describe('the words of a notice', () => {
  it('names the step that was done', () => {
    const label = { verb: 'deleteActors', name: 'Bappeda', count: 1 } as const;
    expect(noticeText(currentTranslate(), { kind: 'done', label })).toBe('Selesai: hapus Bappeda');
    expect(noticeText(currentTranslate(), { kind: 'undone', label })).toBe('Diurungkan: hapus Bappeda');
  });

  it('says what was copied and which file was saved', () => {
    expect(noticeText(currentTranslate(), { kind: 'copied', count: 3 })).toContain('3 aktor');
    expect(noticeText(currentTranslate(), { kind: 'fileSaved', name: 'a.rajut.json' })).toContain(
      'a.rajut.json',
    );
  });
});
