import { classNames } from './class-names';

/** One of KERN's icons; always beside text, so it says nothing of its own. */
export const Icon = ({ name, className }: { name: string; className?: string }) => (
  <span className={classNames('kern-icon', `kern-icon--${name}`, className)} aria-hidden="true" />
);
