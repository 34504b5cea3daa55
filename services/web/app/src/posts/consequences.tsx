import type { Body, Written } from '../api/paths';
import { useAsked } from '../api/use-asked';
import { monthEnd } from '../lib/dates';
import { useFormat } from '../lib/format';
import { ProblemAlert } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { consequencesTexts } from '../texts/consequences';
import { useLanguage, LOCALES } from '../texts/language';
import { Icon } from '../ui/icon';

const ROUTE = '/api/staffing/v1/posts/{id}/previews';
type Preview = Written<typeof ROUTE>;
export type Asked = Body<typeof ROUTE>;

const useMonthName = (): ((month: string) => string) => {
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' });
  return (month) => name.format(new Date(`${month}-01T00:00:00Z`));
};

/** "September +2.000,00 € (24 von 30 Tagen), bis 31.12. zusammen +9.500,00 €", and what comes in the years behind it. */
const Money = ({ preview: { months, years }, from }: { preview: Preview; from: string | undefined }) => {
  const t = useTexts(consequencesTexts);
  const f = useFormat();
  const monthName = useMonthName();
  const [first] = months;
  if (first === undefined) return <p>{years.length === 0 ? t.noMoney : t.nothing}</p>;
  const change = (of: readonly { beforeCents: number; afterCents: number }[]): string =>
    f.signed(
      of.reduce((sum, m) => sum + m.afterCents - m.beforeCents, 0),
      f.euro,
    );
  const year = first.month.slice(0, 4);
  const ofYear = months.filter(({ month }) => month.startsWith(year));
  const all = Number(monthEnd(`${first.month}-01`).slice(8));
  const isPart = from?.startsWith(first.month) === true && !from.endsWith('-01') && first.beforeCents === 0;
  const days = all - Number(from?.slice(8) ?? 1) + 1;
  const named = { month: monthName(first.month), amount: change([first]) };
  const sentence = [
    isPart ? t.firstDays({ ...named, days: f.count(days), all: f.count(all) }) : t.first(named),
    ...(ofYear.length > 1 ? [t.untilYearEnd({ amount: change(ofYear) })] : []),
    ...years
      .filter((y) => String(y.budgetYear) !== year && y.beforeCents !== y.afterCents)
      .map((y) => t.year({ year: String(y.budgetYear), amount: change([y]) })),
  ].join(', ');
  const whole = years.find((y) => String(y.budgetYear) === year);
  return (
    <>
      <p>
        <strong>{sentence}</strong>
      </p>
      {whole && (
        <p>
          {t.total({ year, after: f.euro(whole.afterCents), before: f.euro(whole.beforeCents), approved: f.euro(whole.approvedCents) })}
        </p>
      )}
    </>
  );
};

/** What the rules say of it, each with where that comes from. */
const Rules = ({ rules }: Pick<Preview, 'rules'>) => {
  const t = useTexts(consequencesTexts);
  const f = useFormat();
  return rules.map(({ rule, value, mark, source }) => (
    <p key={rule} className="pw-muted">
      {rule === 'minimumShare' ? t.rules.minimumShare({ share: f.fte(value) }) : t.rules[rule]({ n: value })}{' '}
      {t.source({ mark: t.marks[mark], source })}
    </p>
  ));
};

const Follows = ({ preview, asked }: { preview: Preview; asked: Asked }) => {
  const t = useTexts(consequencesTexts);
  const f = useFormat();
  const { approvedUntil, deadline, person, unpaidDays, years, outsideYears, lateRefills, rulesUntil } = preview;
  const { before, after } = deadline;
  const lost = after?.atStake.reduce((sum, { amountCents }) => sum + amountCents, 0) ?? 0;
  return (
    <>
      <Money preview={preview} from={asked.from} />
      {unpaidDays.before !== unpaidDays.after && (
        <p>{t.unpaid({ before: f.count(unpaidDays.before), after: f.count(unpaidDays.after) })}</p>
      )}
      {asked.kind === 'suspend' && asked.until === undefined && <p>{t.openEnd}</p>}
      {approvedUntil.before !== approvedUntil.after && (
        <p>{t.end({ before: f.date(approvedUntil.before), after: f.date(approvedUntil.after) })}</p>
      )}
      {rulesUntil && (
        <p>
          {t.rulesUntil({ date: f.date(rulesUntil.day), version: String(rulesUntil.version) })}
          {rulesUntil.source !== undefined && ` (${rulesUntil.source})`}
        </p>
      )}
      {years.map(
        ({ budgetYear, approvedCents, beyond }) =>
          beyond !== undefined &&
          beyond.afterCents > beyond.beforeCents && (
            <p key={budgetYear}>
              <Icon name="warning" />{' '}
              {t.beyondSlice({
                year: String(budgetYear),
                due: f.euro(approvedCents + beyond.afterCents),
                approved: f.euro(approvedCents),
                amount: f.euro(beyond.afterCents),
              })}
            </p>
          ),
      )}
      {outsideYears.afterCents > outsideYears.beforeCents && <p>{t.outsideYears({ amount: f.euro(outsideYears.afterCents) })}</p>}
      {after && after.lastDay !== before?.lastDay && (
        <p className={after.daysLeft < 0 ? 'pw-consequence__refused' : undefined}>
          {(after.daysLeft < 0 ? t.windowPast : t.window)({ date: f.date(after.lastDay), amount: f.euro(lost) })}
        </p>
      )}
      {lateRefills.map(({ appointmentId, from, lastDay, atStake }) => (
        <p key={appointmentId}>
          <Icon name="warning" />{' '}
          {t.refilledLate({
            from: f.date(from),
            lastDay: f.date(lastDay),
            amount: f.euro(atStake.reduce((sum, { amountCents }) => sum + amountCents, 0)),
          })}
        </p>
      ))}
      {before && !after && <p>{t.windowGone({ date: f.date(before.lastDay) })}</p>}
      {person && (
        <p className="pw-consequence__person">
          <Icon name={person.isWithinLimit ? 'success' : 'warning'} /> {person.isWithinLimit ? t.within : t.beyond}
        </p>
      )}
    </>
  );
};

interface Props {
  postId: string;
  /** What is being asked about; undefined while its days are missing. */
  asked: Asked | undefined;
}

/** What a fact about a post would cost or save, or why it would be refused: asked of the service while it is being typed, and written nowhere. */
export const Consequences = ({ postId, asked }: Props) => {
  const t = useTexts(consequencesTexts);
  const language = useLanguage();
  const { answer: data, error, isAsking } = useAsked(ROUTE, { path: { id: postId } }, asked);
  if (asked === undefined) return null;
  if (error) return <ProblemAlert error={error} />;
  return (
    <div className="pw-consequence" role="status" aria-busy={isAsking}>
      <div>
        <strong>{t.title}</strong>
        {data === undefined ? (
          <p>{t.asking}</p>
        ) : data.refusal ? (
          <p className="pw-consequence__refused">{data.refusal[language]}</p>
        ) : (
          <Follows preview={data} asked={asked} />
        )}
        {data && <Rules rules={data.rules} />}
      </div>
    </div>
  );
};
