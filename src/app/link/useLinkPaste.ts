import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { isElsewhere } from '../home/useFilePaste';
import { linkPath } from '../route';

/** A link of Rajut in what was pasted, whatever the address before it: a message has words around it. */
const LINK = /#\/open\/([\w-]{20,})(?![\w-])/;

/**
 * Opens a link that is pasted anywhere but into a field: the app in one file has no address at which a browser could
 * open it. What the link holds is asked about as always.
 */
export function useLinkPaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const [, text] = LINK.exec(event.clipboardData?.getData('text/plain') ?? '') ?? [];
      if (text === undefined || isElsewhere()) return;
      event.preventDefault();
      // Whoever takes pasted text and files would take it for names.
      event.stopImmediatePropagation();
      navigate(linkPath(text));
    };
    document.addEventListener('paste', paste, { capture: true });
    return () => document.removeEventListener('paste', paste, { capture: true });
  }, []);
}
