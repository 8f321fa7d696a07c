import { useEffect, useMemo, useState } from 'react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { distinctTitles } from '@/transfer/merging/distinctTitles';
import { readFiles } from '../home/readFiles';
import { sortFiles } from '../importing/sortFiles';
import { projectPath } from '../route';
import { useDevice, useLibraryState } from '../useDevice';
import { chosenInAddress, rememberChosen } from './chosenInAddress';
import { type GroupMap, MOST_MAPS } from './types';

/** Something that could not be opened, or not as it was meant. */
export type GroupTrouble =
  | { readonly kind: 'cannotOpen'; readonly name: string }
  | { readonly kind: 'notOurs'; readonly names: readonly string[] }
  | { readonly kind: 'tooMany'; readonly count: number };

/** A map that can be chosen. */
export interface Offered {
  readonly key: string;
  readonly title: string;
  readonly from: 'device' | 'file';
  /** How many actors it has: tells projects of one title apart. */
  readonly actors: number;
  readonly isChosen: boolean;
  /** Chosen, and not to be had. */
  readonly isLost: boolean;
}

export interface GroupMaps {
  readonly offered: readonly Offered[];
  /** Those that are chosen and read, in the order of choosing. */
  readonly maps: readonly GroupMap[];
  readonly isReading: boolean;
  readonly isFull: boolean;
  readonly toggle: (key: string) => void;
  readonly open: (files: readonly PickedFile[]) => Promise<void>;
  readonly troubles: readonly GroupTrouble[];
}

interface FileMap {
  readonly key: string;
  readonly project: Project;
}

/** The maps that are chosen among those of this device and of files opened here. */
export function useGroupMaps(): GroupMaps {
  const { t } = useText();
  const { locks, randomId } = useDevice();
  const library = useLibraryState();
  const [chosen, setChosen] = useState(chosenInAddress);
  const [files, setFiles] = useState<readonly FileMap[]>([]);
  const [troubles, setTroubles] = useState<readonly GroupTrouble[]>([]);
  const listed = library.state === 'ready' ? library.projects : NONE;
  const stored = useStored(listed, chosen);
  useEffect(
    () => rememberChosen(chosen.filter((key) => !files.some((file) => file.key === key))),
    [chosen, files],
  );

  const untitled = t(($) => $.home.newTitle);
  const maps = useMemo((): readonly GroupMap[] => {
    const found = chosen.flatMap((key) => {
      const project = files.find((file) => file.key === key)?.project ?? stored.get(key) ?? null;
      return project ? [{ key, project }] : [];
    });
    const titles = distinctTitles(
      found.map(({ project }) => project.title),
      untitled,
    );
    return found.map(({ key, project }, at) => ({
      key,
      project,
      title: titles[at] ?? untitled,
      href: files.some((file) => file.key === key) ? null : `#${projectPath(project.id)}`,
    }));
  }, [chosen, files, stored, untitled]);

  const offered = [
    ...files.map(({ key, project }) => ({
      key,
      title: project.title,
      from: 'file' as const,
      actors: Object.keys(project.actors).length,
    })),
    ...listed.map(({ id, title, actors }) => ({ key: id, title, from: 'device' as const, actors })),
  ].map(
    (one): Offered => ({
      ...one,
      title: one.title.trim() || untitled,
      isChosen: chosen.includes(one.key),
      isLost: stored.get(one.key) === null,
    }),
  );
  // Keys in the address of projects that are gone do not count.
  const held = chosen.filter((key) => offered.some((one) => one.key === key));

  const open = async (picked: readonly PickedFile[]) => {
    const { ours, others } = await sortFiles(picked);
    const said: GroupTrouble[] =
      others.length > 0 ? [{ kind: 'notOurs', names: others.map(({ name }) => name) }] : [];
    const reading = await readFiles(ours, locks);
    if (!reading.ok) {
      setTroubles(reading.trouble ? [...said, { kind: 'cannotOpen', name: reading.trouble.name }] : said);
      return;
    }
    const room = MOST_MAPS - held.length;
    const made = reading.projects.slice(0, room).map((project) => ({ key: `file-${randomId()}`, project }));
    const left = reading.projects.length - made.length;
    setFiles([...files, ...made]);
    setChosen([...held, ...made.map(({ key }) => key)]);
    setTroubles(left > 0 ? [...said, { kind: 'tooMany', count: left }] : said);
  };
  return {
    offered,
    maps,
    isReading:
      library.state === 'loading' ||
      held.some((key) => offered.some((one) => one.key === key && one.from === 'device') && !stored.has(key)),
    isFull: held.length >= MOST_MAPS,
    toggle: (key) =>
      setChosen(held.includes(key) ? held.filter((one) => one !== key) : [...held, key].slice(0, MOST_MAPS)),
    open,
    troubles,
  };
}

const NONE: readonly ProjectSummary[] = [];

/** Chosen projects of this device by id, as they are now; null for one that cannot be read. */
function useStored(
  listed: readonly ProjectSummary[],
  chosen: readonly string[],
): ReadonlyMap<string, Project | null> {
  const { library } = useDevice();
  const [read, setRead] = useState<
    ReadonlyMap<string, { readonly at: number; readonly project: Project | null }>
  >(() => new Map());
  useEffect(() => {
    let isOver = false;
    for (const { id, changedAt } of listed) {
      if (!chosen.includes(id) || read.get(id)?.at === changedAt) continue;
      library.readProject(id).then((result) => {
        if (isOver) return;
        const project = result.ok ? result.value : null;
        setRead((before) => new Map([...before, [id, { at: changedAt, project }]]));
      });
    }
    return () => {
      isOver = true;
    };
  }, [listed, chosen, library, read]);
  return useMemo(() => new Map([...read].map(([id, { project }]) => [id, project])), [read]);
}
