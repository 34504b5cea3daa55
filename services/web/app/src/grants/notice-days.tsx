import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useLanguage } from '../texts/language';
import type { Notice } from './types';

interface Why {
  readonly de: string;
  readonly en: string;
}

/** A day of a notice, and why it is that day. */
const Day = ({ text, why }: { text: string; why?: Why | undefined }) => {
  const language = useLanguage();
  return (
    <li>
      <strong>{text}</strong>
      {why && <span className="pw-muted"> {why[language]}</span>}
    </li>
  );
};

type Dispatch = Notice['dispatches'][number];

const DispatchDays = ({ dispatch, isCounted }: { dispatch: Dispatch; isCounted: boolean }) => {
  const t = useTexts(grantsTexts);
  const f = useFormat();
  const { on, channel, addressee, againstReceipt, isInstructed, until, why, retrievedAt, expiredOn, cameBackOn, announcedTo } = dispatch;
  const sent = [
    t.why.dispatched({ date: f.date(on), channel: textOf(t.channels, channel), addressee }),
    ...(againstReceipt ? [t.why.receipt] : []),
    ...(isInstructed ? [] : [t.why.uninstructed]),
  ].join(', ');
  const isRetrievable = channel === 'portal' && retrievedAt === undefined;
  return (
    <>
      <Day text={sent} />
      {announcedTo !== undefined && <Day text={t.why.announced({ n: announcedTo })} />}
      {retrievedAt !== undefined && <Day text={t.why.retrieved({ when: f.instant(retrievedAt) })} />}
      {expiredOn !== undefined && until !== undefined && <Day text={t.why.expired({ date: f.date(until) })} why={why} />}
      {cameBackOn !== undefined && <Day text={t.why.cameBack({ date: f.date(cameBackOn) })} />}
      {!isCounted && expiredOn === undefined && cameBackOn === undefined && until !== undefined && (
        <Day text={(isRetrievable ? t.why.retrievable : t.why.counts)({ date: f.date(until) })} why={why} />
      )}
    </>
  );
};

/** The exact days of a notice in their order, each with its reason. */
export const NoticeDays = ({ notice }: { notice: Notice }) => {
  const t = useTexts(grantsTexts);
  const f = useFormat();
  const { releasedOn, dispatches, delivered, foreseen, waivedOn, final, courtActions } = notice;
  return (
    <ol className="pw-notice-days">
      <Day text={t.why.released({ date: f.date(releasedOn) })} />
      {dispatches.map((dispatch) => (
        <DispatchDays key={dispatch.dispatchId} dispatch={dispatch} isCounted={delivered !== undefined} />
      ))}
      {foreseen && <Day text={t.why.lastDayThen({ date: f.date(foreseen.lastDay) })} why={foreseen.whyLastDay} />}
      {delivered && (
        <>
          <Day text={t.why.delivered[delivered.basis]({ date: f.date(delivered.on) })} why={delivered.why} />
          <Day text={t.why.lastDay({ date: f.date(delivered.lastDay) })} why={delivered.whyLastDay} />
        </>
      )}
      {waivedOn !== undefined && <Day text={t.why.waived({ date: f.date(waivedOn) })} />}
      {courtActions.map(({ actionId, court, filedAt, late, afterWaiver, ended }) => (
        <Day
          key={actionId}
          text={[
            t.why.filed({ when: f.instant(filedAt), court }),
            ...(afterWaiver ? [t.why.afterWaiver] : late ? [t.why.late] : []),
            ...(ended ? [t.why.ended[ended.outcome]({ date: f.date(ended.on) })] : []),
          ].join(', ')}
        />
      ))}
      {final && <Day text={t.why.final[final.because]({ date: f.date(final.on) })} />}
    </ol>
  );
};
