import { LockKeyhole, Share2 } from 'lucide-react';
import { useState } from 'react';
import { PasswordField } from '@/app/locked/PasswordField';
import { useDevice } from '@/app/useDevice';
import { useText } from '@/i18n/useText';
import { canHandFile } from '@/platform/share';
import { LEAST_PASSWORD } from '@/transfer/locked/lockedFile';
import { Button } from '@/ui/Button';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import share from '../Share.module.css';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';
import { useLockedFile } from './useLockedFile';

/** The project in a file that only its password opens. */
export function LockedPart() {
  const { t } = useText();
  const { locks } = useDevice();
  const names = useShareNames();
  const [password, setPassword] = useState('');
  const { giving, give } = useGiving();
  const { save, hand } = useLockedFile(names);
  if (!locks.cipher) {
    return (
      <>
        <p>{t(($) => $.links.locked.about)}</p>
        <p role="status">{t(($) => $.links.locked.insecure)}</p>
      </>
    );
  }
  const { cipher } = locks;
  const isOff = giving.state === 'busy' || [...password].length < LEAST_PASSWORD;
  const canHand = canHandFile({ name: 'a.json', content: '', mimeType: 'application/json' });
  return (
    <>
      <p>{t(($) => $.links.locked.about)}</p>
      <NamesChoice {...names} />
      <PasswordField
        value={password}
        onChange={setPassword}
        isNew
        hint={t(($) => $.links.locked.passwordHint, { count: LEAST_PASSWORD })}
      />
      <p className={share.quiet}>{t(($) => $.links.locked.forget)}</p>
      <div className={share.foot}>
        <Button
          look="strong"
          icon={<LockKeyhole size={18} />}
          disabled={isOff}
          onClick={() => void give(() => save(password, cipher))}
        >
          {t(($) => $.links.locked.save)}
        </Button>
        {canHand ? (
          <Button
            icon={<Share2 size={18} />}
            disabled={isOff}
            onClick={() => void give(() => hand(password, cipher))}
          >
            {t(($) => $.links.locked.share)}
          </Button>
        ) : null}
        <SavedLine giving={giving} />
      </div>
    </>
  );
}
