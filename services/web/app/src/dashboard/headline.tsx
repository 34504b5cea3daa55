import type { ReactNode } from 'react';
import { formatCount, formatEuro, formatEuroShort, formatFteShort, formatPercent, withSign } from '../lib/format';
import type { Figures } from '../lib/types';
import { t } from '../texts';
import { Changed } from './changed';

const share = (part: number, whole: number): number => (whole > 0 ? Math.max(0, Math.min(1, part / whole)) : 0);

/** What we know today that we did not know then; shown only where it differs. */
const Since = ({ then, now, format }: { then: number; now: number | undefined; format: (n: number) => string }) =>
  now === undefined || now === then ? null : (
    <p className="pw-figure__since">{t.dashboard.since(withSign(now - then, format), format(now))}</p>
  );

const Bar = ({ label, parts }: { label: string; parts: { name: string; share: number; kind: string }[] }) => (
  <div className="pw-bar" role="img" aria-label={label}>
    {parts.map((p) => (
      <span key={p.kind} className={`pw-bar__part pw-bar__part--${p.kind}`} style={{ flexGrow: Math.max(p.share, 0) }} />
    ))}
  </div>
);

const R = 42;
const AROUND = 2 * Math.PI * R;

/** A share as a ring, with its percentage inside. */
const Ring = ({ value, label }: { value: number; label: string }) => (
  <svg className="pw-ring" viewBox="0 0 100 100" role="img" aria-label={label}>
    <circle cx="50" cy="50" r={R} className="pw-ring__rest" />
    <circle cx="50" cy="50" r={R} className="pw-ring__part" strokeDasharray={`${value * AROUND} ${AROUND}`} transform="rotate(-90 50 50)" />
    <text x="50" y="51" textAnchor="middle" dominantBaseline="middle" aria-hidden="true">
      {formatPercent(value)}
    </text>
  </svg>
);

const Figure = ({ id, title, children, wide = false }: { id: string; title: string; children: ReactNode; wide?: boolean }) => (
  <section className={`pw-panel pw-figure ${wide ? 'pw-figure--wide' : ''}`} aria-labelledby={`zahl-${id}`} data-figure={id}>
    <h2 id={`zahl-${id}`} className="pw-figure__title">
      {title}
    </h2>
    {children}
  </section>
);

const Legend = ({ items }: { items: { kind: string; label: string; value: string; exact?: string }[] }) => (
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

const Money = ({ f, compare }: { f: Figures; compare: Figures | undefined }) => {
  const m = t.dashboard.money;
  const free = Math.max(0, f.frameCents - f.committedCents - f.reservedCents);
  return (
    <Figure id="mittel" title={`${m.title} ${m.committed}`} wide>
      <p className="pw-figure__value" title={formatEuro(f.committedCents)}>
        <Changed value={formatEuroShort(f.committedCents)} />
        <small>{m.ofFrame(formatPercent(share(f.committedCents, f.frameCents)))}</small>
      </p>
      <Bar
        label={m.barLabel(
          formatPercent(share(f.committedCents, f.frameCents)),
          formatPercent(share(f.reservedCents, f.frameCents)),
          formatPercent(share(free, f.frameCents)),
        )}
        parts={[
          { name: m.committed, share: share(f.committedCents, f.frameCents), kind: 'a' },
          { name: m.reserved, share: share(f.reservedCents, f.frameCents), kind: 'b' },
          { name: m.free, share: share(free, f.frameCents), kind: 'rest' },
        ]}
      />
      <Legend
        items={[
          { kind: 'frame', label: m.frame, value: formatEuroShort(f.frameCents), exact: formatEuro(f.frameCents) },
          { kind: 'requested', label: m.requested, value: formatEuroShort(f.requestedCents), exact: formatEuro(f.requestedCents) },
          { kind: 'b', label: m.reserved, value: formatEuroShort(f.reservedCents), exact: formatEuro(f.reservedCents) },
          { kind: 'rest', label: m.free, value: formatEuroShort(free), exact: formatEuro(free) },
        ]}
      />
      <Since then={f.committedCents} now={compare?.committedCents} format={formatEuroShort} />
    </Figure>
  );
};

const Posts = ({ f, compare }: { f: Figures; compare: Figures | undefined }) => {
  const p = t.dashboard.posts;
  return (
    <Figure id="stellen" title={`${p.title} ${p.filled}`}>
      <p className="pw-figure__value">
        <Changed value={formatFteShort(f.shareFilled)} />
        <small>{p.of(formatFteShort(f.shareApproved))}</small>
      </p>
      <div className="pw-figure__ring">
        <Ring value={share(f.shareFilled, f.shareApproved)} label={p.occupancy(formatPercent(share(f.shareFilled, f.shareApproved)))} />
        <Legend
          items={[
            { kind: 'frame', label: p.approved, value: formatFteShort(f.shareApproved), exact: p.count(formatCount(f.postsApproved)) },
            { kind: 'rest', label: p.vacant, value: formatFteShort(f.shareVacant), exact: p.count(formatCount(f.postsVacant)) },
          ]}
        />
      </div>
      <Since then={f.shareFilled} now={compare?.shareFilled} format={formatFteShort} />
    </Figure>
  );
};

const Counselling = ({ f, compare }: { f: Figures; compare: Figures | undefined }) => {
  const modes = Object.entries(f.talksByMode ?? {})
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1]);
  return (
    <Figure id="gespraeche" title={t.dashboard.talks.title}>
      <p className="pw-figure__value">
        <Changed value={formatCount(f.talks)} />
        <small>{t.dashboard.talks.note}</small>
      </p>
      <dl className="pw-modes">
        {modes.map(([mode, n]) => (
          <div key={mode}>
            <dt>{t.dashboard.talks.modes[mode] ?? mode}</dt>
            <dd>
              <span className="pw-modes__bar" aria-hidden="true">
                <i style={{ width: `${(share(n, modes[0]?.[1] ?? 0) * 100).toFixed(1)}%` }} />
              </span>
              <span className="pw-modes__n">{formatCount(n)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Since then={f.talks} now={compare?.talks} format={formatCount} />
    </Figure>
  );
};

export const Headline = ({
  totals,
  reached,
  compare,
}: {
  totals: Figures;
  reached: { count: number; of: number };
  compare: Figures | undefined;
}) => (
  <div className="pw-headline">
    <Money f={totals} compare={compare} />
    <Posts f={totals} compare={compare} />
    <div className="pw-headline__stack">
      <Figure id="faelle" title={t.dashboard.cases.title}>
        <p className="pw-figure__value">
          <Changed value={formatCount(totals.casesOpen)} />
          <small>{t.dashboard.cases.note}</small>
        </p>
        <Since then={totals.casesOpen} now={compare?.casesOpen} format={formatCount} />
      </Figure>
      <Figure id="kreise" title={t.dashboard.reached.title}>
        <p className="pw-figure__value">
          <Changed value={formatCount(reached.count)} />
          <small>{t.dashboard.reached.of(formatCount(reached.of))}</small>
        </p>
        <p className="pw-figure__note">
          {t.dashboard.money.applications(
            formatCount(totals.applications.submitted),
            formatCount(totals.applications.granted),
            formatCount(totals.applications.rejected),
          )}
        </p>
      </Figure>
    </div>
    <Counselling f={totals} compare={compare} />
  </div>
);
