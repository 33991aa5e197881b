import type { ReactNode } from 'react';
import form from './form.module.css';

interface SelectFieldProps {
  name: string;
  label: string;
  value: string;
  /** The options; the first is what an empty address means. */
  children: ReactNode;
  className?: string;
}

/** A choice of a GET form. It follows the address when the address changes by other means, a link or the back button. */
export function SelectField({ name, label, value, children, className = '' }: SelectFieldProps) {
  return (
    <label className={`${form.field} ${className}`}>
      <span>{label}</span>
      <select key={value} className={form.select} name={name} defaultValue={value}>
        {children}
      </select>
    </label>
  );
}
