import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLive } from './live';

/** Says whether what is on the screen moves by itself. A time journey stands still on purpose. */
export const LivePill = ({ frozen }: { frozen: boolean }) => {
  const t = useTexts(commonTexts);
  const state = useLive();
  const kind = frozen ? 'frozen' : state;
  return (
    <p className={`pw-live pw-live--${kind}`} data-live={kind}>
      <span className="pw-live__dot" aria-hidden="true" />
      <strong>{t.live[kind]}</strong>
    </p>
  );
};
