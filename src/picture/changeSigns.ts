import type { Fate, TieChange } from '@/stages/compare/compareFrames';
import { circle, type PathShape, path, type Token } from './shapes';

/** What a sign on the picture says: something came, went, has other ties, or a tie changed in some way. */
export type ChangeSign = Exclude<Fate, 'kept' | 'changed'> | 'changed' | TieChange;

/** Lines of the signs, within 4.5 px of the origin; each is told from the others without colour. */
export const SIGN_PATHS: Readonly<Record<ChangeSign, string>> = {
  added: 'M-4 0H4M0 -4V4',
  gone: 'M-4 0H4',
  changed: 'M-4.3 1.3C-3 -2.2 -1.2 -1.6 0 0S3 2.2 4.3 -1.3',
  strengthened: 'M0 4.2V-4M-3.6 -0.4L0 -4L3.6 -0.4',
  weakened: 'M0 -4.2V4M-3.6 0.4L0 4L3.6 0.4',
  turned: 'M-4 -2H3.6M1.6 -4.2L3.8 -2L1.6 0.2M4 2.4H-3.6M-1.6 0.2L-3.8 2.4L-1.6 4.6',
  retyped: 'M-4 -1.8H4M-4 1.8H4M2.2 -4.4L-2.2 4.4',
  begun: 'M-3.8 0.4L-1 3.2L3.8 -3',
  shelved: 'M-1.9 -3.6V3.6M1.9 -3.6V3.6',
};

/** The colour of a sign: gained, lost, or neither. */
export function signTone(sign: ChangeSign): Token {
  if (sign === 'added') return 'good';
  return sign === 'gone' ? 'warn' : 'nila';
}

/** Radius of a sign with its outline, px. */
export const SIGN_RADIUS = 9.5;

/**
 * A sign in a disc of its tone.
 *
 * @param scale against its usual size, so that it keeps up with names on a small screen
 */
export function signShapes(sign: ChangeSign, x: number, y: number, scale: number): readonly PathShape[] {
  const at = { x, y, turn: 0, scale };
  return [
    path(circle(0, 0, SIGN_RADIUS - 1), { at, fill: signTone(sign), line: 'ground', width: 2 }),
    path(SIGN_PATHS[sign], { at, line: 'paper', width: 1.9, cap: 'round' }),
  ];
}
