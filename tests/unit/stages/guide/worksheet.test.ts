import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { LIMITS } from '@/model/limits';
import { TASKS } from '@/stages/guide/content';
import {
  anklamText,
  choosePhase,
  isTaskDone,
  markTask,
  phaseOf,
  stageNote,
  writeAnklam,
  writeStageNote,
} from '@/stages/guide/worksheet';

describe('the worksheets of the guide', () => {
  it('are empty in a new project', () => {
    const project = makeMap('A-B');
    expect(isTaskDone(project, 'introduce')).toBe(false);
    expect(stageNote(project, 'hub')).toBe('');
    expect(anklamText(project, 'value')).toBe('');
    expect(phaseOf(project)).toBeNull();
  });

  it('take whatever a file holds there for nothing', () => {
    const project = {
      ...makeMap('A-B'),
      worksheets: {
        stageGuide: { 'done.introduce': 'yes', 'note.hub': 7 },
        anklam: { phase: 'constructor', value: ['x'], purpose: 'x'.repeat(LIMITS.text + 5) },
      },
    };
    expect(isTaskDone(project, 'introduce')).toBe(false);
    expect(stageNote(project, 'hub')).toBe('');
    expect(anklamText(project, 'value')).toBe('');
    expect(anklamText(project, 'purpose')).toHaveLength(LIMITS.text);
    expect(phaseOf(project)).toBeNull();
  });

  it('write each field apart, a typing in a row as one step, and nothing for what is emptied', () => {
    expect(markTask('introduce', true).changes).toEqual([
      { on: 'worksheet', id: 'stageGuide', set: { 'done.introduce': true } },
    ]);
    expect(markTask('introduce', false).changes).toEqual([
      { on: 'worksheet', id: 'stageGuide', set: { 'done.introduce': undefined } },
    ]);
    expect(writeStageNote('hub', 'x').burst).toBe(writeStageNote('hub', 'xy').burst);
    expect(writeStageNote('hub', '').changes).toEqual([
      { on: 'worksheet', id: 'stageGuide', set: { 'note.hub': undefined } },
    ]);
    expect(writeAnklam('style', 'rukun').burst).not.toBe(writeAnklam('value', 'rukun').burst);
    expect(choosePhase('grow').changes).toEqual([{ on: 'worksheet', id: 'anklam', set: { phase: 'grow' } }]);
  });

  it('stand in a real document, and are taken back and done again', () => {
    const map = openMap(makeMap('A-B'));
    map.apply(markTask('introduce', true));
    map.apply(writeStageNote('hub', 'Temui KUD'));
    map.apply(choosePhase('design'));
    const project = map.apply(writeAnklam('value', 'Harga yang adil'));
    expect(isTaskDone(project, 'introduce')).toBe(true);
    expect(stageNote(project, 'hub')).toBe('Temui KUD');
    expect(phaseOf(project)).toBe('design');
    expect(anklamText(project, 'value')).toBe('Harga yang adil');
    expect(isTaskDone(map.apply(markTask('introduce', false)), 'introduce')).toBe(false);
  });

  it('has no task twice', () => {
    const all = Object.values(TASKS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
