import { useIsNobodyThere, useView } from '@/session/useSession';

/** Whether the ways to start are shown: on a new project until its first change, or when they were asked for. */
export function useIsStarting(): boolean {
  const start = useView((view) => view.start);
  const isNew = useIsNobodyThere();
  return start === 'open' || (start === 'auto' && isNew);
}
