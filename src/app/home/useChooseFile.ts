import { useText } from '@/i18n/useText';
import { openFile } from '@/platform/files';
import { useHome } from './useHome';

/** Lets the person pick a project file and opens it. */
export function useChooseFile(): () => Promise<void> {
  const { t } = useText();
  const home = useHome();
  return async () => {
    const file = await openFile({
      extensions: ['.json'],
      mimeTypes: ['application/json'],
      description: t(($) => $.saving.fileKind),
    });
    if (file) await home.openFiles([file]);
  };
}
