import { runLayout } from '@/canvas/layout/runLayout';
import { takePart } from '@/large/parts';
import type { Project } from '@/model/types';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { bringIn } from '@/transfer/importing/bringIn';
import { planImport } from '@/transfer/importing/planImport';
import { toImportedProject } from '@/transfer/importing/toImportEdit';
import { beginLayout } from '../importing/useLaidOutAhead';
import { waysFor } from '../importing/waysFor';

interface Part {
  /** Positions of those who come along. */
  readonly members: Int32Array;
  readonly title: string;
  readonly frameTitle: string;
}

/** A part of a network as a project of its own: as if a file with only this part were imported. */
export async function beginPart(
  exchange: ExchangeNetwork,
  { members, title, frameTitle }: Part,
  signal: AbortSignal,
): Promise<Project> {
  const network = takePart(exchange, members, title);
  const brought = bringIn(planImport({ network, remarks: [] }, 'new'), waysFor(null, frameTitle));
  const begun = beginLayout(brought, (task) => runLayout(task, undefined, signal));
  // Nobody looks at the small picture here; when it fails, so do the places.
  begun.picture.catch(() => {});
  return toImportedProject(brought, await begun.places);
}
