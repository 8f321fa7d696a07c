import type { Problem } from '@/model/problem';
import type { Project } from '@/model/types';
import { createCollector } from '../importing/collect';
import type { NetworkText } from '../importing/readText';
import { readText } from '../importing/readText';
import { lookAt } from '../importing/recognise';
import type { ImportProblem } from '../importing/types';
import { bundleToProjects } from '../rajutFile';
import { readEdgeList } from './readEdgeList';
import { toReadNetwork } from './toReadNetwork';
import {
  type NetworkProblem,
  type NetworkReading,
  type NetworkRemark,
  type ReadNetwork,
  refused,
} from './types';

/** Largest file that is read, MB of 1,000,000 bytes: ten million ties as an edge list. */
const MAX_NETWORK_MB = 200;

/** What a file holds: a project of Rajut, or a network of some other program. */
export type NetworkFile =
  | {
      readonly ok: true;
      readonly kind: 'project';
      readonly project: Project;
      readonly remarks: readonly NetworkRemark[];
    }
  | { readonly ok: true; readonly kind: 'network'; readonly network: ReadNetwork }
  | { readonly ok: false; readonly kind: 'project'; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly kind: 'network'; readonly problem: NetworkProblem }
  /** A file of another program; show its problem with `describeImportProblem`. */
  | { readonly ok: false; readonly kind: 'import'; readonly problem: ImportProblem };

/**
 * Reads a file with a network: a project of Rajut, an edge list, or any text format that the app imports. What it is
 * its content says, not its name.
 *
 * @returns what it holds, or why it cannot be read. Never throws. Cost O(bytes).
 */
export function readNetworkFile(bytes: Uint8Array): NetworkFile {
  if (bytes.length > MAX_NETWORK_MB * 1_000_000) {
    return { ...refused('tooLarge', 0, String(MAX_NETWORK_MB)), kind: 'network' };
  }
  if (bytes.length === 0) return { ...refused('empty'), kind: 'network' };
  const found = lookAt(bytes);
  if (found.is === 'binary' || found.is === 'xlsx') return { ...refused('binary'), kind: 'network' };
  const { text, isOldEncoding } = found.decoded;
  if (found.is === 'json' || found.is === 'brokenJson') return readProject(text);
  const { format, json } = found.is === 'xml' ? ({ format: 'graphml', json: null } as const) : found;
  if (format === 'rajut' || format === 'rajutBundle') return readProject(text);
  const reading = format === 'csv' ? readEdgeList(text) : readNetworkText({ format, text, json });
  if (!reading.ok)
    return 'of' in reading
      ? { ok: false, kind: 'import', problem: reading.problem }
      : { ...reading, kind: 'network' };
  const { network } = reading;
  const old: NetworkRemark = { kind: 'oldEncoding', count: 1, line: 0, detail: '' };
  const remarks = isOldEncoding ? [...network.remarks, old] : network.remarks;
  return { ok: true, kind: 'network', network: { ...network, remarks } };
}

type ImportReading =
  | NetworkReading
  | { readonly ok: false; readonly of: 'import'; readonly problem: ImportProblem };

/** Reads a text in the format of another program. */
function readNetworkText(text: NetworkText): ImportReading {
  const collector = createCollector();
  const { problem } = readText(text, {}, { collector });
  const isXml = text.format === 'graphml' || text.format === 'gexf';
  if (problem?.code === 'otherXml') return refused('notNetwork', 0, problem.detail);
  if (problem && isXml) return refused('notXml', problem.line);
  if (problem) return { ok: false, of: 'import', problem };
  const network = toReadNetwork(collector.finish());
  return network.actors.length === 0 ? refused('noActors') : { ok: true, network };
}

function readProject(text: string): NetworkFile {
  const reading = bundleToProjects(text);
  if (!reading.ok) return { ok: false, kind: 'project', problems: reading.problems };
  const [project] = reading.value;
  if (!project) return { ...refused('noActors'), kind: 'network' };
  const others: NetworkRemark = {
    kind: 'otherProjects',
    count: reading.value.length,
    line: 0,
    detail: project.title,
  };
  return { ok: true, kind: 'project', project, remarks: reading.value.length > 1 ? [others] : [] };
}
