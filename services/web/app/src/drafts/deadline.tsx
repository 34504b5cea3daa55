import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { IfRehearsal } from '../rehearsals/if-rehearsal';
import { clockQuery } from '../shell/clock';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { Alert } from '../ui/feedback';
import { Icon } from '../ui/icon';

const callQuery = (callId: string) => read('/api/applications/v1/calls/{callId}', { path: { callId } });

/**
 * Whether what stands above the form of a draft is still asked for the first time. Coming after the form, it would move it: whoever clicks at that moment
 * presses on one thing and lets go on another, and nothing happens.
 */
export const useIsDeadlineAwaited = (callId: string | undefined): boolean => {
  const call = useQuery({ ...callQuery(callId ?? ''), enabled: callId !== undefined });
  const clock = useQuery(clockQuery);
  return [call, clock].some(({ isLoading, failureCount }) => isLoading && failureCount === 0);
};

/** When the period ends, how long it still is, and why it may be another day than the call says. */
export const Deadline = ({ callId }: { callId: string }) => {
  const t = useTexts(draftTexts).file;
  const f = useFormat();
  const { data: call } = useQuery(callQuery(callId));
  const { data: clock } = useQuery(clockQuery);
  if (!call || !clock) return null;
  const left = daysBetween(clock.today, call.lastDay);
  if (left < 0)
    return (
      <Alert kind="warning" title={t.over}>
        <p className="kern-body">{t.overText({ date: f.date(call.lastDay) })}</p>
      </Alert>
    );
  return (
    <div className="pw-deadline">
      <IfRehearsal is={call.rehearsal} />
      <p>
        <Icon name="calendar-today" /> <strong>{t.until({ date: f.longDate(call.lastDay) })}</strong> {t.daysLeft({ n: left })}
      </p>
      <p className="pw-muted">{t.period({ from: f.date(call.period.from), to: f.date(call.period.to) })}</p>
      {call.lastDay > call.period.to && <p>{t.periodEndsFirst}</p>}
      {call.lastDay !== call.deadline && <p className="pw-muted">{t.shifted({ date: f.date(call.deadline) })}</p>}
    </div>
  );
};
