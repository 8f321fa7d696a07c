import { useState } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { NameMode } from '@/model/maskNames';
import { isOneFile } from '@/platform/offline/thisPage';
import { readLinkAddress } from '@/transfer/link/linkAddress';
import { SENDER_LENGTH } from '@/transfer/link/linkFile';
import { SelectField, TextField } from '@/ui/Field';
import { LinkResult } from './LinkResult';
import { useLink } from './useLink';
import { useSharedProject } from './useSharedProject';

const NAMES: readonly { readonly value: NameMode; readonly label: Message }[] = [
  { value: 'full', label: ($) => $.links.link.namesReal },
  { value: 'initials', label: ($) => $.links.link.namesInitials },
  { value: 'code', label: ($) => $.links.link.namesCode },
  { value: 'hidden', label: ($) => $.links.link.namesHidden },
];

/** The address at which others have Rajut, as it was written last. */
const SETTING = 'rajut.linkAddress';

/** The whole project in a link, for messages and as a QR code. */
export function LinkPart() {
  const { t } = useText();
  const { settings } = useDevice();
  const { names, choose, project } = useSharedProject();
  const [sender, setSender] = useState('');
  const [address, setAddress] = useState(() => settings.read(SETTING) ?? ownAddress());
  const link = useLink(project, sender, address);
  const write = (next: string) => {
    setAddress(next);
    if (readLinkAddress(next) && next !== ownAddress()) settings.write(SETTING, next);
    else settings.remove(SETTING);
  };
  return (
    <>
      <p>{t(($) => $.links.link.about)}</p>
      <SelectField
        label={t(($) => $.links.link.names)}
        hint={names === 'full' ? undefined : t(($) => $.links.link.namesHint)}
        value={names}
        choices={NAMES.map(({ value, label }) => ({ value, label: t(label) }))}
        onChange={choose}
      />
      <TextField
        label={t(($) => $.links.link.sender)}
        hint={t(($) => $.links.link.senderHint)}
        value={sender}
        maxLength={SENDER_LENGTH}
        onChange={(event) => setSender(event.target.value)}
      />
      <TextField
        label={t(($) => $.links.link.address)}
        hint={t(addressHint(address))}
        type="url"
        inputMode="url"
        spellCheck={false}
        value={address}
        onChange={(event) => write(event.target.value)}
      />
      <LinkResult link={link} title={project.title || t(($) => $.links.untitled)} />
    </>
  );
}

/** That of this page; '' for one that was opened from a disk, which nobody else has there. */
function ownAddress(): string {
  return isOneFile ? '' : (readLinkAddress(location.href)?.base ?? '');
}

function addressHint(address: string): Message {
  const read = readLinkAddress(address);
  if (read?.isLocal) return ($) => $.links.link.addressLocal;
  if (!read && isOneFile) return ($) => $.links.link.addressMissing;
  return ($) => $.links.link.addressHint;
}
