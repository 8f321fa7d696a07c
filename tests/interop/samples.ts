import fc from 'fast-check';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { startLanguage } from '@/i18n/language';
import { PLAIN_STYLE } from '@/model/looking';
import { visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { build as karawang } from '@/samples/karawang';
import { build as kite } from '@/samples/kite';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import { WRITER_IDS, WRITERS } from '@/transfer/formats/writers';

/** A frame as files of other programs, and what they should be found to hold. */
interface Sample {
  readonly name: string;
  /** Content by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
  readonly expected: {
    readonly directed: boolean;
    /** In the order of the files; may repeat. */
    readonly names: readonly string[];
    /** Positions of both ends in `names`, weight and type; without arrows each tie stands once. */
    readonly arcs: readonly (readonly [number, number, number, string])[];
  };
}

const SEED = 20261128;

/** Karawang before and after, the kite, and 30 random projects with hostile names, as every format writes them. */
async function makeSamples(): Promise<readonly Sample[]> {
  const { t } = await startLanguage('id');
  const random = fc
    .sample(arbitraryProject, { numRuns: 400, seed: SEED })
    .filter((project) => project.frames.some((frame) => visibleTies(project, frame).length > 1))
    .slice(0, 30);
  const all: readonly (readonly [string, Project])[] = [
    ['karawang', karawang('id')],
    ['kite', kite('id')],
    ...random.map((project, index) => [`random-${index + 1}`, project] as const),
  ];
  return all.flatMap(([name, project]) =>
    project.frames.map((frame, index) => {
      const network = projectToExchange(project, frame, { t, style: PLAIN_STYLE, result: null, ids: 'own' });
      const files = WRITER_IDS.map(
        (id) => [`${id}${WRITERS[id].extension}`, WRITERS[id].write(network)] as const,
      );
      const ids = network.actors.map(({ id }) => id);

      return {
        name: `${name}-${index + 1}`,
        files: Object.fromEntries(files),
        expected: {
          ...plainly(project, frame, ids),
          names: network.actors.map((actor) => actor.name),
        },
      };
    }),
  );
}

/** Made while the file is loaded: its own imports are at hand only then. */
export const SAMPLES = await makeSamples();

/** The same said again without the code that is looked at: arrows as soon as one tie leads one way. */
function plainly(project: Project, frame: Frame, ids: readonly string[]) {
  const ties = visibleTies(project, frame);
  const directed = ties.some((tie) => tie.direction === 'forward');
  const arcs = ties.flatMap((tie) => {
    const [a, b] = [ids.indexOf(tie.source), ids.indexOf(tie.target)];
    const weight = tie.strength === 'strong' ? 2 : 1;
    const there = [a, b, weight, tie.type] as const;
    return directed && tie.direction !== 'forward' ? [there, [b, a, weight, tie.type] as const] : [there];
  });
  return { directed, arcs };
}
