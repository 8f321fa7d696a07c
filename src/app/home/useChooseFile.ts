import { useChooseFiles } from '../useChooseFiles';
import { useHome } from './useHome';

/** Lets the person pick files and opens them. */
export function useChooseFile(): () => Promise<void> {
  const choose = useChooseFiles();
  const home = useHome();
  return async () => {
    const files = await choose();
    if (files.length > 0) await home.openFiles(files);
  };
}
