import type { ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { addUp, stepOf } from './add-up';
import { Changed } from './changed';
import type { Figures } from './view-state';

const share = (part: number, whole: number): number => (whole > 0 ? Math.max(0, Math.min(1, part / whole)) : 0);

/** What we know today that we did not know then; shown only where it differs. */
const Since = ({ then, now, format }: { then: number; now: number | undefined; format: (n: number) => string }) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  return now === undefined || now === then ? null : (
    <p className="pw-figure__since">{t.since({ difference: f.signed(now - then, format), value: format(now) })}</p>
  );
};

const Bar = ({ label, parts }: { label: string; parts: readonly { share: number; kind: string }[] }) => (
  <div className="pw-bar" role="img" aria-label={label}>
    {parts.map((p) => (
      <span key={p.kind} className={`pw-bar__part pw-bar__part--${p.kind}`} style={{ flexGrow: Math.max(p.share, 0) }} />
    ))}
  </div>
);

const R = 42;
const AROUND = 2 * Math.PI * R;

/** A share as a ring, with its percentage inside. */
const Ring = ({ value, label }: { value: number; label: string }) => {
  const f = useFormat();
  return (
    <svg className="pw-ring" viewBox="0 0 100 100" role="img" aria-label={label}>
      <circle cx="50" cy="50" r={R} className="pw-ring__rest" />
      <circle
        cx="50"
        cy="50"
        r={R}
        className="pw-ring__part"
        strokeDasharray={`${value * AROUND} ${AROUND}`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="51" textAnchor="middle" dominantBaseline="middle" aria-hidden="true">
        {f.percent(value)}
      </text>
    </svg>
  );
};

const Figure = ({ id, title, children, wide = false }: { id: string; title: string; children: ReactNode; wide?: boolean }) => (
  <section className={`pw-panel pw-figure ${wide ? 'pw-figure--wide' : ''}`} aria-labelledby={`zahl-${id}`} data-figure={id}>
    <h2 id={`zahl-${id}`} className="pw-figure__title">
      {title}
    </h2>
    {children}
  </section>
);

interface LegendItem {
  readonly kind: string;
  readonly label: string;
  readonly value: string;
  readonly exact: string;
}
const Legend = ({ items }: { items: readonly LegendItem[] }) => (
  <dl className="pw-legend">
    {items.map((i) => (
      <div key={i.kind}>
        <dt>
          <span className={`pw-dot pw-bar__part--${i.kind}`} aria-hidden="true" />
          {i.label}
        </dt>
        <dd title={i.exact}>
          <Changed value={i.value} />
        </dd>
      </div>
    ))}
  </dl>
);

interface Year {
  readonly budgetYear: number;
  readonly yearEnded: boolean;
}

/** The money of one year. When it is over, what nobody bound is not free any more. */
const Money = ({ figures, year: { budgetYear, yearEnded }, compare }: { figures: Figures; year: Year; compare: Figures | undefined }) => {
  const t = useTexts(overviewTexts).money;
  const f = useFormat();
  const { frameCents, committedCents, reservedCents, requestedCents } = figures;
  const isReservedShown = reservedCents !== undefined;
  const left = Math.max(0, frameCents - committedCents - (reservedCents ?? 0));
  // What is written beside each other adds up for the eye as well.
  const [committed = 0, reserved = 0, rest = 0] = addUp([committedCents, reservedCents ?? 0, left], stepOf(frameCents));
  const [a, b, c] = [committedCents, reservedCents ?? 0, left].map((part) => share(part, frameCents)) as [number, number, number];
  return (
    <Figure id="mittel" title={t.title({ year: String(budgetYear) })} wide>
      <p className="pw-figure__value" title={f.euro(committedCents)}>
        <Changed value={f.euroShort(committed)} />
        <small>{t.ofFrame({ percent: f.percent(a) })}</small>
      </p>
      <Bar
        label={
          isReservedShown
            ? t.bar({ committed: f.percent(a), reserved: f.percent(b), rest: f.percent(c), ended: String(yearEnded) })
            : t.barOfDistrict({ committed: f.percent(a), rest: f.percent(c) })
        }
        parts={[
          { share: a, kind: 'a' },
          { share: b, kind: 'b' },
          { share: c, kind: 'rest' },
        ]}
      />
      <Legend
        items={[
          { kind: 'frame', label: t.frame, value: f.euroShort(frameCents), exact: f.euro(frameCents) },
          { kind: 'requested', label: t.requested, value: f.euroShort(requestedCents), exact: f.euro(requestedCents) },
          ...(isReservedShown ? [{ kind: 'b', label: t.reserved, value: f.euroShort(reserved), exact: f.euro(reservedCents) }] : []),
          {
            kind: 'rest',
            label: yearEnded ? t.unbound : isReservedShown ? t.free : t.notCommitted,
            value: f.euroShort(rest),
            exact: f.euro(left),
          },
        ]}
      />
      {yearEnded && <p className="pw-figure__note">{t.ended({ year: String(budgetYear) })}</p>}
      <Since then={committedCents} now={compare?.committedCents} format={f.euroShort} />
    </Figure>
  );
};

const Posts = ({ figures, compare }: { figures: Figures; compare: Figures | undefined }) => {
  const t = useTexts(overviewTexts).posts;
  const f = useFormat();
  const filled = share(figures.shareFilled, figures.shareApproved);
  return (
    <Figure id="stellen" title={t.title}>
      <p className="pw-figure__value">
        <Changed value={f.fteShort(figures.shareFilled)} />
        <small>{t.of({ approved: f.fteShort(figures.shareApproved) })}</small>
      </p>
      <div className="pw-figure__ring">
        <Ring value={filled} label={t.occupancy({ percent: f.percent(filled) })} />
        <Legend
          items={[
            { kind: 'frame', label: t.approved, value: f.fteShort(figures.shareApproved), exact: t.count({ n: figures.postsApproved }) },
            { kind: 'rest', label: t.vacant, value: f.fteShort(figures.shareVacant), exact: t.count({ n: figures.postsVacant }) },
          ]}
        />
      </div>
      <Since then={figures.shareFilled} now={compare?.shareFilled} format={f.fteShort} />
    </Figure>
  );
};

const Counselling = ({ figures, compare }: { figures: Figures; compare: Figures | undefined }) => {
  const t = useTexts(overviewTexts).talks;
  const f = useFormat();
  const modes = Object.entries<number>(figures.talksByMode ?? {})
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1]);
  return (
    <Figure id="gespraeche" title={t.title}>
      <p className="pw-figure__value">
        <Changed value={f.count(figures.talks)} />
        <small>{t.note}</small>
      </p>
      <dl className="pw-modes">
        {modes.map(([mode, n]) => (
          <div key={mode}>
            <dt>{textOf(t.modes, mode)}</dt>
            <dd>
              <span className="pw-modes__bar" aria-hidden="true">
                <i style={{ width: `${(share(n, modes[0]?.[1] ?? 0) * 100).toFixed(1)}%` }} />
              </span>
              <span className="pw-modes__n">{f.count(n)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Since then={figures.talks} now={compare?.talks} format={f.count} />
    </Figure>
  );
};

interface Props {
  totals: Figures;
  year: Year;
  reached: { readonly count: number; readonly of: number };
  compare: Figures | undefined;
}

export const Headline = ({ totals, year, reached, compare }: Props) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const { submitted, granted, rejected } = totals.applications;
  return (
    <div className="pw-headline">
      <Money figures={totals} year={year} compare={compare} />
      <Posts figures={totals} compare={compare} />
      <div className="pw-headline__stack">
        <Figure id="faelle" title={t.cases.title}>
          <p className="pw-figure__value">
            <Changed value={f.count(totals.casesOpen)} />
            <small>{t.cases.note}</small>
          </p>
          <Since then={totals.casesOpen} now={compare?.casesOpen} format={f.count} />
        </Figure>
        <Figure id="kreise" title={t.reached.title}>
          <p className="pw-figure__value">
            <Changed value={f.count(reached.count)} />
            <small>{t.reached.of({ of: reached.of })}</small>
          </p>
          <p className="pw-figure__note">
            {t.money.applications({ submitted, granted, rejected, open: Math.max(0, submitted - granted - rejected) })}
          </p>
        </Figure>
      </div>
      <Counselling figures={totals} compare={compare} />
    </div>
  );
};
