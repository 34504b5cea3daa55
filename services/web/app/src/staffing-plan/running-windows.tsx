import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useActsForParty } from '../shell/organisation';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { Pill } from '../ui/feedback';
import { numberOf, stakeOf, type Plan } from './types';

/** Who may read the plan of their party. */
const READERS = ['APPLICANT', 'SIGNATORY'];

const Windows = ({ plan: { deadlines, posts } }: { plan: Plan }) => {
  const t = useTexts(staffingPlanTexts).deadlines;
  const f = useFormat();
  if (deadlines.length === 0) return null;
  return (
    <section className="pw-panel" aria-labelledby="fristen-der-stellen">
      <h2 id="fristen-der-stellen">
        {t.ofPosts} <Pill>{f.count(deadlines.length)}</Pill>
      </h2>
      <ul className="pw-missing">
        {deadlines.map((deadline) => {
          const { postId, kind, daysLeft, lastDay } = deadline;
          const share = f.fte(posts.find((p) => p.postId === postId)?.share ?? 0);
          const stake = stakeOf(deadline);
          return (
            <li key={`${postId} ${kind}`} data-window={postId}>
              <p>
                {t.onePost({ number: numberOf(deadline) })} <strong>{t.still({ n: daysLeft })}</strong>{' '}
                <span className="pw-muted">{t.untilDay({ date: f.date(lastDay) })}</span>
              </p>
              <p>{kind === 'resumption' ? t.resumption : t[kind]({ share })}</p>
              <p className="pw-missing__foot">
                <Link className="kern-link" to="/stellenplan" search={{ stelle: postId } as never}>
                  {t.toPlan}
                </Link>
                {stake > 0 && <span className="pw-muted">{t.otherwise({ amount: f.euro(stake) })}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The windows of posts that run out for this party: whoever does not open the plan loses a post otherwise. */
export const RunningWindows = () => {
  const { me } = useSession();
  const isReader = useActsForParty() && READERS.some((role) => me?.roles?.includes(role));
  const plan = useQuery({ ...read('/api/staffing/v1/plan', {}), enabled: isReader });
  if (!isReader) return null;
  return (
    <Loaded query={plan} skeleton={{ lines: 0 }}>
      {(shown) => <Windows plan={shown} />}
    </Loaded>
  );
};
