import { analyse } from '@/analysis/analyse';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { ALL_COUNTED } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import type { Project } from '@/model/types';
import { type Facts, lastFrame, neededReadings } from '@/report/facts';
import type { Block, Report, Words } from '@/report/types';
import { textOf } from '@/report/words';
import { nextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';
import { pairKey, turnedDownIn } from '@/stages/weaving/turnedDown';

/** 23 November 2026, noon in UTC. */
const NOW = Date.UTC(2026, 10, 23, 12);

/** The facts of a project, computed here and now as the app's threads compute them. */
export function factsOf(project: Project, text: Text, told: Partial<Facts> = {}): Facts {
  const frame = lastFrame(project);
  return {
    text,
    project,
    choices: ALL_COUNTED,
    readings: neededReadings(project).map(({ frame: id, layer }) => {
      const found = project.frames.find((one) => one.id === id);
      return {
        frame: id,
        layer,
        result: found ? analyse(inLayer(project, found, ALL_COUNTED, layer)) : null,
      };
    }),
    next: frame
      ? nextTies({
          weaving: toWeavingInput(project, frame, ALL_COUNTED),
          offers: actorsInFrame(project, frame),
          turnedDown: turnedDownIn(project).map(pairKey),
        })
      : null,
    now: NOW,
    masked: '',
    ...told,
  };
}

/** Everything that a reader of a report sees, line by line. */
export function linesOf({ title, sections }: Report): readonly string[] {
  return [
    title.title,
    title.question,
    title.kind,
    ...title.notes,
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(linesOfBlock)]),
  ];
}

export function linesOfBlock(block: Block): readonly string[] {
  const line = (words: Words) => textOf(words);
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [line(block.words)];
    case 'gap':
      return [line(block.words), block.hint];
    case 'list':
      return block.items.map(line);
    case 'quote':
      return [block.asked, line(block.words)];
    case 'picture':
      return [
        line(block.caption),
        block.alt,
        ...(block.drawing.kind === 'map' ? block.drawing.legend.map(({ words }) => words) : []),
      ];
    case 'chart':
      return [line(block.caption), block.alt];
    case 'table':
      return [
        line(block.caption),
        block.columns.map(({ head }) => head).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(line).join(' | ')),
      ];
  }
}
