import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasCoarsePointer, isMac, isNarrow, isRoomy, wantsLessMotion, watchPage } from '@/platform/page';

afterEach(() => vi.unstubAllGlobals());

const event = (type: string, persisted: boolean) => Object.assign(new Event(type), { persisted });

describe('the page', () => {
  it('tells when it is left and when it returns as it was, until the watching ends', () => {
    const target = new EventTarget();
    vi.stubGlobal('window', target);
    const heard: string[] = [];
    const end = watchPage({ left: () => heard.push('left'), returned: () => heard.push('returned') });
    target.dispatchEvent(event('pageshow', false));
    target.dispatchEvent(event('pagehide', true));
    target.dispatchEvent(event('pageshow', true));
    expect(heard).toEqual(['left', 'returned']);
    end();
    target.dispatchEvent(event('pagehide', false));
    expect(heard).toHaveLength(2);
  });

  it('knows a keyboard with a command key', () => {
    vi.stubGlobal('navigator', { platform: 'MacIntel' });
    expect(isMac()).toBe(true);
    vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
    expect(isMac()).toBe(false);
  });

  it('knows whether panels fit beside the map, and that large text takes their room', () => {
    const room = (clientWidth: number, fontSize: string, clientHeight = 900) => {
      vi.stubGlobal('document', { documentElement: { clientWidth, clientHeight } });
      vi.stubGlobal('getComputedStyle', () => ({ fontSize }));
      return isRoomy() ? 'roomy' : isNarrow() ? 'narrow' : 'between';
    };
    expect(room(1100, '16px')).toBe('roomy');
    expect(room(1024, '16px')).toBe('between');
    expect(room(360, '16px')).toBe('narrow');
    expect(room(1366, '20px')).toBe('between');
    expect(room(1024, '32px')).toBe('narrow');
    expect(room(740, '16px', 360)).toBe('narrow');
  });

  it('asks for the wish for less movement and for the kind of pointer', () => {
    const asked: string[] = [];
    const matchMedia = (query: string) => {
      asked.push(query);
      return { matches: query.includes('reduce') };
    };
    vi.stubGlobal('window', { matchMedia });
    expect(wantsLessMotion()).toBe(true);
    expect(hasCoarsePointer()).toBe(false);
    expect(asked).toEqual(['(prefers-reduced-motion: reduce)', '(pointer: coarse)']);
  });
});
