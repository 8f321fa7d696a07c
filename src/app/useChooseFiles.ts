import { useText } from '@/i18n/useText';
import { openFiles, type PickedFile } from '@/platform/files';
import { hasCoarsePointer } from '@/platform/page';

/** Endings of the files that can be opened, as far as they have any of their own. */
const EXTENSIONS = [
  '.json',
  '.xlsx',
  '.csv',
  '.tsv',
  '.txt',
  '.gexf',
  '.graphml',
  '.xml',
  '.net',
  '.paj',
  '.dl',
  '.gml',
] as const;

/** Lets the person pick files: projects of Rajut and files of other programs. */
export function useChooseFiles(): () => Promise<readonly PickedFile[]> {
  const { t } = useText();
  return () => {
    const description = t(($) => $.home.fileKinds);
    // Phones know few of these endings and would grey the other files out; what a file is its content says.
    return hasCoarsePointer()
      ? openFiles({ extensions: [], mimeTypes: ['*/*'], description })
      : openFiles({ extensions: EXTENSIONS, mimeTypes: ['application/json'], description });
  };
}
