import { nameOf } from '#tests/unit/analysis/stage/stageOf';
import { inputFrom } from '#tests/unit/analysis/support/read';
import { actorId } from '@/model/ids';
import { MATURITIES, type StageId, type Strength } from '@/model/types';
import type { WeavingInput } from '@/stages/weaving/weavingMap';

/** As scripts/reference/weaving_reference.py writes a network. */
export interface Network {
  readonly n: number;
  readonly ties: readonly (readonly (number | string)[])[];
  readonly sectors: readonly string[] | null;
  readonly weaver: number | null;
  readonly maturities?: readonly (readonly (number | string)[])[];
}

function strengthOf(text: unknown): Strength {
  return text === 'strong' ? 'strong' : 'weak';
}

export function toWeaving({ n, ties, sectors, weaver, maturities = [] }: Network): WeavingInput {
  const plain = inputFrom(
    Array.from({ length: n }, (_, u) => nameOf(u)),
    ties.map(([u, v]) => [nameOf(Number(u)), nameOf(Number(v))]),
  );
  const input = {
    ...plain,
    sectors: sectors ?? plain.sectors,
    ties: plain.ties.map((tie, i) => ({ ...tie, strength: strengthOf(ties[i]?.[2]) })),
  };
  return {
    input,
    maturities: maturities.map(([u, v, text]) => ({
      source: actorId(nameOf(Number(u))),
      target: actorId(nameOf(Number(v))),
      maturity: MATURITIES.find((maturity) => maturity === text) ?? 'know',
    })),
    weaver: weaver === null ? null : actorId(nameOf(weaver)),
  };
}

/** How often a row of stages goes back to an earlier one. */
export function stepsBack(stages: readonly (StageId | string | null)[], order: readonly string[]): number {
  return stages.slice(1).filter((stage, i) => order.indexOf(stage ?? '') < order.indexOf(stages[i] ?? ''))
    .length;
}
