import { describe, expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { acceptAsPlan, acceptHere, chooseWeaver } from '@/commands/weaveTies';
import { presetTieType } from '@/model/defaults';
import { addTieType } from '@/model/edits/project';
import { actorId } from '@/model/ids';
import type { FrameKind } from '@/model/types';
import { nextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';

function open(drawing: string, kind: FrameKind = 'plan') {
  const { session, document } = fakeSession(makeMap(drawing, { kind }));
  const propose = () => {
    const weaving = toWeavingInput(document.getProject(), session.frame(), session.view.getState().choices);
    return nextTies({ weaving, offers: [], turnedDown: [] });
  };
  const accepted = () => propose().proposals.map((suggestion) => ({ suggestion, reason: 'why' }));
  return { session, document, propose, accepted, ties: () => Object.values(session.frame().ties) };
}

describe('accepting a proposal', () => {
  it('plans a tie that is only to be known yet, with its reason', () => {
    const { session, accepted, ties } = open('A-B C-D');
    const [first] = accepted();
    if (first) acceptHere(session, first);
    expect(ties().at(-1)).toMatchObject({ status: 'planned', maturity: 'know', reason: 'why', type: TALK });
  });

  it('twice plans it once', () => {
    const { session, accepted, ties } = open('A-B C-D');
    const [first] = accepted();
    for (let i = 0; i < 2; i++) if (first) acceptHere(session, first);
    expect(ties()).toHaveLength(3);
  });

  it('takes a type that counts, or it would be proposed again for ever', () => {
    const { session, accepted, ties, propose } = open('A B');
    const credit = presetTieType('credit');
    session.apply(addTieType(credit));
    session.view.setState((state) => ({ choices: { ...state.choices, tieTypes: [credit.id] } }));
    const [first] = accepted();
    if (first) acceptHere(session, first);
    expect(ties().map(({ type }) => type)).toEqual([credit.id]);
    expect(propose().proposals).toEqual([]);
  });

  it('all together makes a plan of them, a copy that stands after the frame it comes from', () => {
    const { session, document, accepted } = open('A-B C-D E F', 'state');
    const now = session.frame();
    acceptAsPlan(session, accepted(), 'Rencana 1');
    const [before, plan] = document.getProject().frames;
    expect(before).toEqual(now);
    expect(plan).toMatchObject({ kind: 'plan', title: 'Rencana 1', place: now.place });
    expect(session.frame().id).toBe(plan?.id);
    expect(Object.keys(plan?.ties ?? {}).length).toBeGreaterThan(Object.keys(now.ties).length + 2);
    session.undo();
    expect(document.getProject().frames).toEqual([now]);
  });

  it('of nothing changes nothing', () => {
    const { session, document } = open('A-B', 'state');
    const before = document.getProject();
    acceptAsPlan(session, [], 'Rencana 1');
    expect(document.getProject()).toBe(before);
  });

  it('to strengthen a tie that is gone meanwhile changes nothing', () => {
    const { session, propose } = open('A-B A-C A-D B-C B-D C-D A-P B-Q C-R D-S');
    const [suggestion] = propose().strengthenings;
    if (!suggestion) throw new Error('there is a weak tie in the core');
    acceptHere(session, { suggestion, reason: 'why' });
    const strong = Object.values(session.frame().ties).filter(({ strength }) => strength === 'strong');
    expect(strong).toMatchObject([{ maturity: 'know', reason: 'why', status: 'existing' }]);
    const gone = { ...suggestion, source: actorId('P'), target: actorId('S') };
    const before = session.document.getProject();
    acceptHere(session, { suggestion: gone, reason: 'why' });
    expect(session.document.getProject()).toBe(before);
  });
});

it('lets one weave in place of another, as one step', () => {
  const { session, document } = open('A-B');
  const weavers = () =>
    Object.values(document.getProject().actors).flatMap(({ id, weaver }) => (weaver ? [id] : []));
  chooseWeaver(session, actorId('A'));
  chooseWeaver(session, actorId('B'));
  expect(weavers()).toEqual(['B']);
  session.undo();
  expect(weavers()).toEqual(['A']);
});
