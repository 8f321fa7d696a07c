import { type ReactNode, useEffect, useRef } from 'react';
import { Logo } from './Logo';
import styles from './StateScreen.module.css';

interface StateScreenProps {
  readonly title: string;
  readonly text?: string;
  /** Small print, such as the words of an error. */
  readonly detail?: string;
  readonly children?: ReactNode;
  /** The ways out, the main one first. */
  readonly actions?: ReactNode;
}

/** A screen that says one thing and offers the ways out; its heading takes the focus, so it is read out. */
export function StateScreen({ title, text, detail, children, actions }: StateScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.screen}>
      <div className={styles.logo}>
        <Logo size={32} />
      </div>
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {text ? <p className={styles.text}>{text}</p> : null}
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </main>
  );
}
