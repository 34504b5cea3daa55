import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { Asked } from '../shell/asked';
import { SecretCalendar } from '../shell/secret-calendar';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { Dialog } from '../ui/dialog';

const ROUTE = '/api/staffing/v1/calendar';

/** The deadlines of a plan in a calendar: followed by a secret address, or taken once as a file. */
export const CalendarDialog = ({ party, onClose }: { party: string; onClose: () => void }) => {
  const t = useTexts(staffingPlanTexts).deadlines.calendar;
  const language = useLanguage();
  const { data } = useQuery(read(ROUTE, { query: { party } }));
  const renew = useSend(ROUTE);
  const end = useSend(`${ROUTE}/end`);
  const endAll = useSend(`${ROUTE}/end-all`);
  const { me } = useSession();
  const maySign = me?.organisation === party && (me.roles?.includes('SIGNATORY') ?? false);
  return (
    <Dialog title={t.title} onClose={onClose}>
      {data && (
        <SecretCalendar
          hasCalendar={data.hasCalendar}
          words={t}
          renew={(key) => renew({ parameters: {}, body: { party, language } }, key)}
          end={(key) => end({ parameters: {}, body: { party } }, key)}
        />
      )}
      {maySign && (
        <Asked
          title={t.endAll}
          text={t.endAllText}
          label={t.endAll}
          send={(_, key) => endAll({ parameters: {}, body: { party } }, key)}
          onSent={onClose}
        />
      )}
      <p>
        {t.once}{' '}
        <a className="kern-link" href={addressOf('/api/staffing/v1/plan/deadlines.ics', { query: { party, language } })} download>
          {t.file}
        </a>
      </p>
    </Dialog>
  );
};
