import { colourOf } from '@/picture/palette';
import type { Token } from '@/picture/shapes';

/** A colour of ours as office files write it: six hexadecimal digits. */
export function hex(token: Token): string {
  return colourOf(token, 'paper').replace('#', '').toUpperCase();
}
