/** JSON to read: the box scrolls by keyboard too. */
export const Json = ({ value, label }: { value: unknown; label: string }) => (
  <pre className="pw-json" tabIndex={0} role="region" aria-label={label}>
    {JSON.stringify(value, null, 2)}
  </pre>
);
