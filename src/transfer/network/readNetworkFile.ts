import type { Problem } from '@/model/problem';
import type { Project } from '@/model/types';
import { bundleToProjects } from '../rajutFile';
import { decodeText } from './decodeText';
import { readEdgeList } from './readEdgeList';
import { readXmlNetwork } from './readXmlNetwork';
import { type NetworkProblem, type NetworkRemark, type ReadNetwork, refused } from './types';

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
  | { readonly ok: false; readonly kind: 'network'; readonly problem: NetworkProblem };

/**
 * Reads a file with a network. What it is its content says, not its name: `{` begins a project of Rajut, `<`
 * GraphML or GEXF, and everything else is an edge list.
 *
 * @returns what it holds, or why it cannot be read. Never throws. Cost O(bytes).
 */
export function readNetworkFile(bytes: Uint8Array): NetworkFile {
  if (bytes.length > MAX_NETWORK_MB * 1_000_000) {
    return { ...refused('tooLarge', 0, String(MAX_NETWORK_MB)), kind: 'network' };
  }
  if (bytes.length === 0) return { ...refused('empty'), kind: 'network' };
  const decoded = decodeText(bytes);
  if (decoded === null) return { ...refused('binary'), kind: 'network' };
  const { text, isOldEncoding } = decoded;
  if (isJson(text)) return readProject(text);
  const reading = text.trimStart().startsWith('<') ? readXmlNetwork(text) : readEdgeList(text);
  if (!reading.ok) return { ...reading, kind: 'network' };
  const { network } = reading;
  const old: NetworkRemark = { kind: 'oldEncoding', count: 1, line: 0, detail: '' };
  const remarks = isOldEncoding ? [...network.remarks, old] : network.remarks;
  return { ok: true, kind: 'network', network: { ...network, remarks } };
}

/** An actor may be called "[Anonymous]", but no edge list both begins and ends so. */
function isJson(text: string): boolean {
  const begins = text.trimStart().slice(0, 1);
  return begins === '{' || (begins === '[' && text.trimEnd().endsWith(']'));
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
