import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` has a hairline, `quiet` none, `accent` is for the one main act of a panel. */
  readonly look?: 'plain' | 'quiet' | 'accent';
}

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}
