import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = 'strong' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  /** `strong` is the one main action of a view. */
  readonly look?: Look;
  readonly icon?: ReactNode;
}

/** A button with words, and an icon before them if given. */
export function Button({ look = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does, for screen readers and as the tooltip. */
  readonly name: string;
  /** Keys as shown after the name in the tooltip, such as "Ctrl+Z". */
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  readonly isOn?: boolean | undefined;
}

/** A button with an icon only; its name is its tooltip. */
export function IconButton({ name, keys, icon, isOn, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isOn}
      title={keys ? `${name} (${keys})` : name}
      className={`${styles.icon} ${className}`}
      {...rest}
    >
      {icon}
    </button>
  );
}
