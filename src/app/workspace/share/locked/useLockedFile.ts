import { type Given, giveFile } from '@/commands/giveFile';
import { useText } from '@/i18n/useText';
import { systemClock } from '@/platform/clock';
import { handFile } from '@/platform/share';
import { notify } from '@/session/notices';
import { useSession } from '@/session/useSession';
import { type Cipher, lockFile } from '@/transfer/locked/lockedFile';
import { projectToFile } from '@/transfer/rajutFile';
import type { ShareNames } from '../useShareNames';

const MIME_TYPE = 'application/json';

/** Locks the project and gives it away: as a file, or to another app. */
export function useLockedFile({ project, names }: ShareNames) {
  const { t } = useText();
  const { notices } = useSession();
  const prepare = (password: string, cipher: Cipher) => {
    const savedAt = new Date(systemClock.now()).toISOString();
    // The title stays inside: a name is read by everybody the file passes.
    const name = `${t(($) => $.links.locked.name)}-${savedAt.slice(0, 10)}.rajut.json`;
    const text = projectToFile(project, { savedAt, app: t(($) => $.common.appName) });
    return { name, content: lockFile(text, password, cipher) };
  };
  const save = async (password: string, cipher: Cipher) => {
    const { name, content } = prepare(password, cipher);
    const description = t(($) => $.saving.fileKind);
    const given: Given = await giveFile({ name, content, mimeType: MIME_TYPE, description });
    // A copy with other names would not bring the project back.
    if (given === 'saved' && names === 'real') notify(notices, { kind: 'fileSaved', name, isProject: true });
    return { given, name };
  };
  const hand = async (password: string, cipher: Cipher) => {
    const { name, content } = prepare(password, cipher);
    const handed = await handFile({ name, content: await content, mimeType: MIME_TYPE });
    const given: Given = handed === 'handed' ? 'saved' : handed;
    return { given, name };
  };
  return { save, hand };
}
