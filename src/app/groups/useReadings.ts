import { useEffect, useState } from 'react';
import type { AnalysisResult } from '@/analysis/types';
import type { Frame, Project } from '@/model/types';
import { readFrame } from './readFrame';
import type { GroupMap, GroupReading, WhichFrame } from './types';

type Known = ReadonlyMap<Frame, AnalysisResult>;

/** What is read of each map's first or last frame; both are read, since checks of exercises look at both. */
export function useReadings(maps: readonly GroupMap[], which: WhichFrame): readonly GroupReading[] {
  const [known, setKnown] = useState<Known>(() => new Map());
  useEffect(() => {
    const ending = new AbortController();
    readAll(maps, ending.signal, (frame, result) =>
      setKnown((before) => new Map([...before, [frame, result]])),
    );
    return () => ending.abort();
  }, [maps]);
  return maps.flatMap((map): GroupReading[] => {
    const { frames } = map.project;
    const frame = which === 'first' ? frames[0] : frames.at(-1);
    if (!frame) return [];
    return [
      {
        map,
        frame,
        result: known.get(frame) ?? null,
        resultOf: (id) => {
          const found = frames.find((one) => one.id === id);
          return (found && known.get(found)) ?? null;
        },
      },
    ];
  });
}

/** Frames that were read before, for as long as their project is held. */
const kept = new WeakMap<Frame, AnalysisResult>();

async function readAll(
  maps: readonly GroupMap[],
  signal: AbortSignal,
  onRead: (frame: Frame, result: AnalysisResult) => void,
): Promise<void> {
  for (const { project } of maps) {
    for (const frame of endsOf(project)) {
      const result = kept.get(frame) ?? (await readOrNull(project, frame, signal));
      if (signal.aborted) return;
      if (!result) continue;
      kept.set(frame, result);
      onRead(frame, result);
    }
  }
}

/** A map that cannot be analysed still shows what is drawn on it. */
const readOrNull = (project: Project, frame: Frame, signal: AbortSignal) =>
  readFrame(project, frame, signal).catch(() => null);

function endsOf({ frames }: Project): readonly Frame[] {
  const [first] = frames;
  const last = frames.at(-1);
  return first && last ? [...new Set([first, last])] : [];
}
