import { describe, expect, it } from 'vitest';
import { MATURITIES, NETWORKS } from '@/model/types';
import { build } from '@/samples/personal';

const project = build('id');
const actors = Object.values(project.actors);
const ties = Object.values(project.frames[0]?.ties ?? {});
const mine = ties.filter((tie) => tie.source === 'saya');

describe('the personal sample', () => {
  it('is a personal network around one person who knows all fourteen others', () => {
    expect(project.kind).toBe('personal');
    expect(mine.map((tie) => tie.target).sort()).toEqual(
      actors
        .map((actor) => actor.id)
        .filter((id) => id !== 'saya')
        .sort(),
    );
  });

  it('shows all three networks, both circles and every maturity', () => {
    const contacts = actors.filter((actor) => actor.id !== 'saya');
    expect(new Set(contacts.flatMap((actor) => actor.networks))).toEqual(new Set(NETWORKS));
    expect(new Set(contacts.map((actor) => actor.circle))).toEqual(new Set(['internal', 'external']));
    expect(new Set(mine.map((tie) => tie.maturity))).toEqual(new Set(MATURITIES));
  });

  it('has ties among the contacts, of whose maturity nothing is known', () => {
    const others = ties.filter((tie) => tie.source !== 'saya');
    expect(others.length).toBeGreaterThan(5);
    expect(others.every((tie) => tie.maturity === null)).toBe(true);
  });

  it('bears out its note: contacts that are strategic alone are all tied weakly', () => {
    const strategic = mine.filter((tie) => project.actors[tie.target]?.networks.join() === 'strategic');
    expect(strategic.length).toBeGreaterThan(3);
    expect(strategic.every((tie) => tie.strength === 'weak')).toBe(true);
  });
});
