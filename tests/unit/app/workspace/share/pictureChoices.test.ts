import { describe, expect, it } from 'vitest';
import {
  FIRST_CHOICES,
  firstChoices,
  PAGES,
  pageOf,
  withFormat,
} from '@/app/workspace/share/picture/choices';

describe('what is chosen for a picture', () => {
  it('begins with what is on the screen', () => {
    expect(firstChoices({ screen: 'table', compareMode: 'beside' }).what).toBe('frame');
    expect(firstChoices({ screen: 'grid', compareMode: 'beside' }).what).toBe('grid');
    expect(firstChoices({ screen: 'compare', compareMode: 'slider' }).what).toBe('pair');
    expect(firstChoices({ screen: 'compare', compareMode: 'overlay' }).what).toBe('overlay');
  });

  it('becomes paper with a PDF, and stays what it is otherwise', () => {
    expect(withFormat(FIRST_CHOICES, 'pdf').page).toBe('a4Landscape');
    expect(withFormat({ ...FIRST_CHOICES, page: 'a3Portrait' }, 'pdf').page).toBe('a3Portrait');
    expect(withFormat(FIRST_CHOICES, 'svg').page).toBe('fit');
  });

  it('has a page for each name', () => {
    expect(PAGES.map(pageOf).filter((page) => page === 'fit')).toHaveLength(1);
    const a3 = pageOf('a3Portrait');
    expect(a3 === 'fit' ? 0 : Math.round((a3.height / 96) * 25.4)).toBe(420);
  });
});
