import { LockKeyholeOpen } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { AskedPassword } from './createLocks';
import { PasswordField } from './PasswordField';
import styles from './PasswordField.module.css';

/** Asks for the password of a locked file that is being opened. */
export function PasswordDialog({ question }: { readonly question: AskedPassword }) {
  const { t } = useText();
  const { name, isBusy, wasWrong, tryWith, cancel } = question;
  const [password, setPassword] = useState('');
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) tryWith(password);
  };
  return (
    <Dialog
      title={t(($) => $.links.unlockTitle)}
      description={t(($) => $.links.unlockHint, { name })}
      isOpen
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t(($) => $.common.cancel)}</Button>
          <Button
            look="strong"
            type="submit"
            form={form}
            icon={<LockKeyholeOpen size={18} />}
            disabled={isBusy || password === ''}
          >
            {isBusy ? t(($) => $.links.unlocking) : t(($) => $.links.unlock)}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <PasswordField value={password} onChange={setPassword} hasFocus />
      </form>
      <div role="alert">
        {wasWrong ? <p className={styles.trouble}>{t(($) => $.links.wrongPassword)}</p> : null}
      </div>
    </Dialog>
  );
}
