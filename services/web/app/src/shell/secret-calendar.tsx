import { useState } from 'react';
import { ApiError, type Problem } from '../api/problem';
import { useTexts } from '../texts/area';
import { secretCalendarTexts } from '../texts/secret-calendar';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { useProblemText } from './problem-alert';

interface Props {
  hasCalendar: boolean;
  /** What whoever knows the address sees, and what it is good for. */
  words: { readonly there: string; readonly none: string };
  renew: (key: string) => Promise<{ readonly path?: string }>;
  end: (key: string) => Promise<unknown>;
}

/** The secret address of a calendar: made, made anew, ended. It is shown once. */
export const SecretCalendar = ({ hasCalendar, words, renew, end }: Props) => {
  const t = useTexts(secretCalendarTexts);
  const problemText = useProblemText();
  const { show } = useToasts();
  const onRefused = (problem: object): void => show({ kind: 'danger', text: problemText(new ApiError(problem as Problem)) });
  const [address, setAddress] = useState<string>();
  const renewing = useAction({
    send: (_: object, key) => renew(key),
    onDone: ({ path }) => setAddress(path === undefined ? undefined : new URL(path, window.location.href).href),
    onRefused,
  });
  const ending = useAction({
    send: (_: object, key) => end(key),
    onDone: () => {
      setAddress(undefined);
      show({ kind: 'success', text: t.ended });
    },
    onRefused,
  });
  return (
    <section aria-labelledby="kalender">
      <h3 id="kalender">{t.title}</h3>
      <p>{hasCalendar ? words.there : words.none}</p>
      {address !== undefined && <TextField label={t.address} hint={t.once} value={address} onChange={() => undefined} />}
      <div className="pw-buttons">
        <Button size="small" isBusy={renewing.isBusy} onClick={() => void renewing.run({})}>
          {hasCalendar ? t.renew : t.make}
        </Button>
        {hasCalendar && (
          <Button size="small" variant="tertiary" isBusy={ending.isBusy} onClick={() => void ending.run({})}>
            {t.end}
          </Button>
        )}
      </div>
    </section>
  );
};
