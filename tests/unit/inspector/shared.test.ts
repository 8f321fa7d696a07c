import { describe, expect, it } from 'vitest';
import { shared } from '@/inspector/shared';

const sector = (member: { sector: string | null }) => member.sector;

describe('what a selection has in common', () => {
  it('is the value when there is one member, or all have the same', () => {
    expect(shared([{ sector: 'media' }], sector)).toEqual({ isMixed: false, value: 'media' });
    expect(shared([{ sector: 'media' }, { sector: 'media' }], sector).value).toBe('media');
  });

  it('is mixed as soon as one member differs', () => {
    const members = [{ sector: 'media' }, { sector: 'media' }, { sector: '' }];
    expect(shared(members, sector)).toEqual({ isMixed: true, value: null });
  });

  it('tells "nobody has said" from "they differ"', () => {
    expect(shared([{ sector: null }, { sector: null }], sector)).toEqual({ isMixed: false, value: null });
  });

  it('refuses a selection without members', () => {
    expect(() => shared([], sector)).toThrow('shared');
  });
});
