import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import styles from './Weaving.module.css';

interface RejectFormProps {
  readonly pair: string;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks in place why a proposal is turned down. Enter turns it down, Escape leaves it. */
export function RejectForm({ pair, onReject, onCancel }: RejectFormProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.reject}
      aria-label={t(($) => $.weaving.acceptWhich, { action: t(($) => $.weaving.turnDown), pair })}
      onSubmit={(event) => {
        event.preventDefault();
        onReject(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label={t(($) => $.weaving.reason)}
        value={reason}
        maxLength={LIMITS.line}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.decision}>
        <Button type="submit">{t(($) => $.weaving.turnDownNow)}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t(($) => $.common.cancel)}
        </Button>
      </div>
    </form>
  );
}
