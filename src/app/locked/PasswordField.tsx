import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from '@/ui/Button';
import fieldStyles from '@/ui/Field.module.css';
import styles from './PasswordField.module.css';

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly hasFocus?: boolean;
  /** Whether it is made now, not asked for: browsers then offer to make one up. */
  readonly isNew?: boolean;
}

/** A field for a password that can be shown, since nobody finds a slip in a row of dots. */
export function PasswordField({ value, onChange, hint, hasFocus, isNew }: PasswordFieldProps) {
  const { t } = useText();
  const id = useId();
  const [isShown, show] = useState(false);
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t(($) => $.links.password)}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={fieldStyles.input}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type it.
          autoFocus={hasFocus}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          name={isShown ? t(($) => $.links.hidePassword) : t(($) => $.links.showPassword)}
          icon={isShown ? <EyeOff size={18} /> : <Eye size={18} />}
          onClick={() => show(!isShown)}
        />
      </div>
      {hint ? <p className={fieldStyles.hint}>{hint}</p> : null}
    </div>
  );
}
