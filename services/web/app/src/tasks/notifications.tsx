import { useQuery } from '@tanstack/react-query';
import { ApiError, type Problem } from '../api/problem';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useProblemText } from '../shell/problem-alert';
import { SecretCalendar } from '../shell/secret-calendar';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { useToasts } from '../ui/toasts';

const ROUTE = '/api/applications/v1/preference';

/** The address of a person's own dates. */
const Calendar = ({ hasCalendar }: { hasCalendar: boolean }) => {
  const t = useTexts(tasksTexts).notifications.calendar;
  const language = useLanguage();
  const renew = useSend('/api/applications/v1/calendar');
  const end = useSend('/api/applications/v1/calendar/end');
  return (
    <SecretCalendar
      hasCalendar={hasCalendar}
      words={t}
      renew={(key) => renew({ parameters: {}, body: { language } }, key)}
      end={(key) => end({ parameters: {}, body: {} }, key)}
    />
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
