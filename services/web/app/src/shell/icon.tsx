/** One of KERN's icons; always beside text, so it says nothing of its own. */
export const Icon = ({ name, className = '' }: { name: string; className?: string }) => (
  <span className={`kern-icon kern-icon--${name} ${className}`} aria-hidden="true" />
);
