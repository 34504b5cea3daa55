import { useFormat } from '../lib/format';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { caseStandingTexts } from '../texts/case-standing';
import { Alert } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import type { Case } from './types';

/** How counselling stands, without a word of the client: until when it may last, when the plan is looked at, whether it rests. */
export const Standing = ({ file: { limit, reviewDueOn, pausedOn, reopenedOn, status } }: { file: Case }) => {
  const t = useTexts(caseStandingTexts);
  const f = useFormat();
  const today = useToday();
  const date = (of: string | undefined): string | undefined => (of === undefined ? undefined : f.date(of));
  if ([limit, reviewDueOn, pausedOn, reopenedOn].every((one) => one === undefined)) return null;
  const isNear = status === 'open' && limit?.warnedFrom.some((day) => day <= today);
  const spoken = limit && { date: f.date(limit.lastDay), from: f.date(limit.countingFrom) };
  return (
    <Section id="beratung" title={t.course}>
      {limit && isNear && (
        <Alert kind="warning" title={limit.lastDay < today ? t.limitOver : t.limitNear}>
          <p className="kern-body">{(limit.extendedOn === undefined ? t.limitWhy : t.limitWhyExtended)({ date: f.date(limit.lastDay) })}</p>
        </Alert>
      )}
      <Facts
        of={[
          [
            t.limit,
            limit &&
              spoken &&
              (limit.extendedOn === undefined ? t.limitText(spoken) : t.limitExtended({ ...spoken, on: f.date(limit.extendedOn) })),
          ],
          [t.reviewDueOn, date(reviewDueOn)],
          [t.pausedOn, date(pausedOn)],
          [t.reopenedOn, date(reopenedOn)],
        ]}
      />
    </Section>
  );
};
