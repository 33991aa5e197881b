import type { ButtonHTMLAttributes } from 'react';
import styles from './parts.module.css';

/** `primary` once a screen; `quiet` looks like a link. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** The class of a button, for links that act as one too. */
export function buttonClass(kind: ButtonKind = 'secondary'): string {
  return `${styles.button} ${styles[kind]}`;
}

/** A button; its words are a verb. */
export function Button({
  kind,
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind }) {
  return <button {...rest} type={type} className={`${buttonClass(kind)} ${className}`} />;
}
