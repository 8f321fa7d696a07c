import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { saveFile } from '@/platform/files';
import { fetchOneFile } from '@/platform/offline/fetchOneFile';

/** Saves the app in one file. @returns how to begin, whether it is being fetched, and whether that failed */
export function useDownloadApp() {
  const { t } = useText();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const download = async () => {
    setState('fetching');
    try {
      const content = await fetchOneFile();
      await saveFile({
        name: 'rajut.html',
        content,
        mimeType: 'text/html',
        description: t(($) => $.offline.fileKind),
      });
      setState('idle');
    } catch {
      // Neither the network nor the browser's cache has it, or the folder may not be written to: said beside it.
      setState('failed');
    }
  };
  return { download, isFetching: state === 'fetching', isFailed: state === 'failed' };
}
