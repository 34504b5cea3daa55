import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, type Problem } from '../api/problem';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';

const ROUTE = '/api/applications/v1/preference';

/** The secret address of a person's calendar: made, made anew, ended. It is shown once. */
const Calendar = ({ hasCalendar }: { hasCalendar: boolean }) => {
  const t = useTexts(tasksTexts).notifications.calendar;
  const language = useLanguage();
  const problemText = useProblemText();
  const { show } = useToasts();
  const renew = useSend('/api/applications/v1/calendar');
  const end = useSend('/api/applications/v1/calendar/end');
  const onRefused = (problem: object): void => show({ kind: 'danger', text: problemText(new ApiError(problem as Problem)) });
  const [address, setAddress] = useState<string>();
  const renewing = useAction({
    send: (_: object, key) => renew({ parameters: {}, body: { language } }, key),
    onDone: ({ path }) => setAddress(path === undefined ? undefined : new URL(path, window.location.href).href),
    onRefused,
  });
  const ending = useAction({
    send: (_: object, key) => end({ parameters: {}, body: {} }, key),
    onDone: () => {
      setAddress(undefined);
      show({ kind: 'success', text: t.ended });
    },
    onRefused,
  });
  return (
    <section aria-labelledby="kalender">
      <h3 id="kalender">{t.title}</h3>
      <p>{hasCalendar ? t.there : t.none}</p>
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

/** What reaches a person beside the page: a summary by mail, reminders by mail, their dates in a calendar. Off until they switch it on. */
export const NotificationsDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTexts(tasksTexts).notifications;
  const language = useLanguage();
  const problemText = useProblemText();
  const { show } = useToasts();
  const { data } = useQuery(read(ROUTE, {}));
  const change = useSend(ROUTE, 'put');
  const action = useAction({
    send: (body: { digest: boolean; reminders: boolean }, key) => change({ parameters: {}, body: { ...body, language } }, key),
    onDone: () => show({ kind: 'success', text: t.done }),
    onRefused: (problem) => show({ kind: 'danger', text: problemText(new ApiError(problem as Problem)) }),
  });
  return (
    <Dialog title={t.title} onClose={onClose}>
      {data && (
        <>
          <section aria-labelledby="e-mail">
            <h3 id="e-mail">{t.mail}</h3>
            {data.isMailOffered ? (
              <>
                <Checkbox
                  label={t.digest}
                  hint={t.digestHint}
                  value={data.digest}
                  isDisabled={action.isBusy}
                  onChange={(digest) => void action.run({ digest, reminders: data.reminders })}
                />
                <Checkbox
                  label={t.reminders}
                  hint={t.remindersHint}
                  value={data.reminders}
                  isDisabled={action.isBusy}
                  onChange={(reminders) => void action.run({ digest: data.digest, reminders })}
                />
                <p className="pw-muted">{data.address === undefined ? t.noAddress : t.address({ address: data.address })}</p>
              </>
            ) : (
              <p>{t.notOffered}</p>
            )}
          </section>
          <Calendar hasCalendar={data.hasCalendar} />
        </>
      )}
    </Dialog>
  );
};
