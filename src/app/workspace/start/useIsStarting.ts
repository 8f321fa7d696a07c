import { useProject, useView } from '@/session/useSession';

/** Whether the ways to start are shown: on a new project until its first change, or when they were asked for. */
export function useIsStarting(): boolean {
  const start = useView((view) => view.start);
  const isNew = Object.keys(useProject().actors).length === 0;
  return start === 'open' || (start === 'auto' && isNew);
}
