import { createInstance } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { id } from '@/i18n/messages/id';
import type { Translate } from '@/i18n/useText';
import { newActor, presetTieType } from '@/model/defaults';
import { actorId } from '@/model/ids';
import { SECTORS } from '@/model/types';
import { actorName, sectorName, tieTypeName } from '@/wording/fields';

const i18n = createInstance();
let t: Translate;

beforeAll(async () => {
  await i18n.init({ lng: 'id', resources: { id: { translation: id } } });
  t = i18n.t;
});

describe('the word for a sector', () => {
  it('is another one for each known sector', () => {
    const words = SECTORS.map((sector) => sectorName(t, sector));
    expect(new Set(words).size).toBe(SECTORS.length);
    expect(words).toContain('Lembaga keuangan');
  });

  it('is the own text of the user, and nothing when nothing was said', () => {
    expect(sectorName(t, 'Nelayan')).toBe('Nelayan');
    expect(sectorName(t, '')).toBe('');
  });
});

describe('the name of a tie type', () => {
  it('is the own name before that of the preset', () => {
    expect(tieTypeName(t, presetTieType('money'))).toBe('Uang');
    expect(tieTypeName(t, { ...presetTieType('money'), name: 'Hibah' })).toBe('Hibah');
  });

  it('is never empty', () => {
    expect(tieTypeName(t, { preset: null, name: ' ' })).toBe('tanpa nama');
    expect(tieTypeName(t, undefined)).toBe('tanpa nama');
  });
});

describe('the name of an actor', () => {
  it('is its own, or the word for one without a name', () => {
    expect(actorName(t, newActor(actorId('a'), 'Bappeda'))).toBe('Bappeda');
    expect(actorName(t, newActor(actorId('a'), '  '))).toBe('tanpa nama');
    expect(actorName(t, undefined)).toBe('tanpa nama');
  });
});
