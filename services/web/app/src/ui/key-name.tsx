const SIGNS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** A key as it stands on the keyboard. */
export const KeyName = ({ name }: { name: string }) => (
  <>
    {name.split('+').map((k) => (
      <kbd key={k} className="pw-kbd">
        {k.length === 1 ? k.toUpperCase() : (SIGNS[k] ?? k)}
      </kbd>
    ))}
  </>
);
