import { describe, expect, it } from 'vitest';
import { languageInAddress, withoutLanguage } from '@/app/address';

const PAGE = 'https://rajut.example/app/';

describe('the language in the address', () => {
  it.each([
    [`${PAGE}?lang=en`, 'en'],
    [`${PAGE}?lang=en#/sample/kite`, 'en'],
    [`${PAGE}#/sample/kite?lang=en`, 'en'],
    [`${PAGE}?a=1#/?b=2&lang=id`, 'id'],
    [`${PAGE}#/sample/kite`, null],
    [`${PAGE}#lang=en`, null],
  ])('is read from %s', (address, language) => {
    expect(languageInAddress(address)).toBe(language);
  });

  it.each([
    [`${PAGE}?lang=en`, PAGE],
    [`${PAGE}?a=1&lang=en#/sample/kite`, `${PAGE}?a=1#/sample/kite`],
    [`${PAGE}#/sample/kite?lang=en`, `${PAGE}#/sample/kite`],
    [`${PAGE}?lang=en#/sample/kite?b=2&lang=id`, `${PAGE}#/sample/kite?b=2`],
    [`${PAGE}#/sample/kite?b=2`, `${PAGE}#/sample/kite?b=2`],
  ])('can be taken out of %s', (address, rest) => {
    expect(withoutLanguage(address)).toBe(rest);
  });
});
