import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Icon } from '../ui/icon';

/** The way back, above the heading of a page. */
export const BackLink = createLink(({ children, className = '', ...link }: ComponentProps<'a'>) => (
  <p>
    <a {...link} className={`pw-back ${className}`}>
      <Icon name="arrow-back" />
      {children}
    </a>
  </p>
));
