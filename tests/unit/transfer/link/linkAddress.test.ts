import { describe, expect, it } from 'vitest';
import { readLinkAddress } from '@/transfer/link/linkAddress';

describe('the address for a link', () => {
  it('is kept without what the page itself added', () => {
    expect(readLinkAddress(' https://rajut.example/app/?lang=en#/project/a ')).toEqual({
      base: 'https://rajut.example/app/',
      isLocal: false,
    });
    expect(readLinkAddress('http://192.168.1.5:4170')?.base).toBe('http://192.168.1.5:4170/');
  });

  it.each(['http://localhost:4170/', 'http://127.0.0.1/', 'http://[::1]:80/', 'https://rajut.localhost/'])(
    'is known to be of this computer only: %s',
    (address) => {
      expect(readLinkAddress(address)?.isLocal).toBe(true);
    },
  );

  it.each(['', 'rajut', 'file:///home/rajut.html', 'javascript:alert(1)', 'data:text/html,x', 'https://'])(
    'is not "%s"',
    (address) => {
      expect(readLinkAddress(address)).toBeNull();
    },
  );
});
