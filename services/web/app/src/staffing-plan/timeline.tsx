import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { addDays, daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { LOCALES, useLanguage } from '../texts/language';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { useRowWords } from './row-words';
import { placeOf, scaleOf, type Scale } from './scale';
import { isHot, numberOf, type Bar, type Plan, type PlanPost } from './types';

const MOST_HEIGHT = 100;
const TIER_CLASS = { A_SOCIAL_DEGREE: 'is-a', B_OTHER_DEGREE: 'is-b', C_VOCATIONAL: 'is-c' } as const;

const useMonthLabel = (): ((month: string) => string) => {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  return (month) =>
    format
      .format(new Date(`${month}-01T00:00:00Z`))
      .replace('.', '')
      .slice(0, 3);
};

/** Months, and how much of what is approved is filled in each. */
const Months = ({ plan, scale }: { plan: Plan; scale: Scale }) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const label = useMonthLabel();
  const { months, effectiveOn } = plan;
  const most = Math.max(1, ...months.map((m) => m.approvedShare));
  const height = (share: number): string => `${Math.min(MOST_HEIGHT, (share / most) * MOST_HEIGHT).toFixed(1)}%`;
  const isTodayShown = effectiveOn >= scale.from && effectiveOn <= scale.to;
  return (
    <div className="pw-plan__months" aria-hidden="true">
      <div className="pw-plan__line">
        <span className="pw-plan__label" />
        <div className="pw-plan__axis">
          {isTodayShown && (
            <em className="pw-plan__now-name" style={{ left: `${scale.at(effectiveOn) * 100}%` }}>
              {t.today}
            </em>
          )}
          {months.map(({ month }, i) => (
            <span key={month} className={classNames((i === 0 || month.endsWith('-01')) && 'is-year')}>
              {(i === 0 || month.endsWith('-01')) && <small>{month.slice(0, 4)}</small>}
              {label(month)}
            </span>
          ))}
        </div>
      </div>
      <div className="pw-plan__line pw-plan__totals">
        <div className="pw-plan__label pw-plan__label--totals">
          <p>
            <i className="pw-plan__key-approved" /> {t.approvedOf}
          </p>
          <p>
            <i className="pw-plan__key-filled" /> {t.filledOf}
          </p>
        </div>
        <div className="pw-plan__columns">
          {months.map(({ month, approvedShare, filledShare }) => (
            <div key={month} className={classNames('pw-plan__column', `${month}-01` > effectiveOn && 'is-ahead')}>
              <div className="pw-plan__bars">
                <i className="is-approved" style={{ height: height(approvedShare) }} />
                <i className="is-filled" style={{ height: height(filledShare) }} />
              </div>
              <span>{f.fte(approvedShare)}</span>
              <b>{f.fte(filledShare)}</b>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};

interface BarProps {
  bar: Bar;
  post: PlanPost;
  scale: Scale;
  effectiveOn: string;
}

const OneBar = ({ bar, post, scale, effectiveOn }: BarProps) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const style = placeOf(scale, bar);
  if (style === undefined) return null;
  const { kind, tier, name, share } = bar;
  switch (kind) {
    case 'filled': {
      const whole = [name ?? t.bars.somebody, ...(share !== undefined && share !== post.share ? [f.fte(share)] : [])].join(', ');
      return (
        <span className={classNames('pw-plan__bar pw-plan__bar--filled', tier && TIER_CLASS[tier])} style={style} title={whole}>
          {tier && <b>{t.letters[tier]}</b>}
          <span>{whole}</span>
        </span>
      );
    }
    case 'suspended':
      return (
        <span className="pw-plan__bar pw-plan__bar--suspended" style={style} title={t.legend.suspended}>
          <span className="is-long">{t.legend.suspended}</span>
          <span className="is-short">{t.bars.suspended}</span>
        </span>
      );
    case 'free':
      return (
        <span className="pw-plan__bar pw-plan__bar--gap" style={style} title={t.bars.free}>
          <span>{t.bars.free}</span>
        </span>
      );
    case 'window': {
      const isFirst = post.deadline?.kind === 'first-fill';
      const all = daysBetween(bar.from, bar.until) + 1;
      const past = Math.min(Math.max(daysBetween(bar.from, effectiveOn), 0), all);
      const left = daysBetween(effectiveOn, bar.until);
      return (
        <span className={classNames('pw-plan__bar pw-plan__bar--window', isHot(left) && 'is-hot')} style={style}>
          <i style={{ width: `${((past / all) * 100).toFixed(1)}%` }} />
          <span>
            {isFirst ? t.bars.toFill : t.bars.free}, <strong>{t.row.left({ n: left })}</strong>
          </span>
        </span>
      );
    }
    case 'lapsed':
      return (
        <span className="pw-plan__bar pw-plan__bar--lapsed" style={style}>
          <span>{t.bars.lapsed({ share: f.fte(post.share) })}</span>
        </span>
      );
    case 'beyond':
      return null;
  }
};

export interface Pointed {
  readonly postId: string;
  readonly act: 'fill' | 'vacate';
  readonly day: string;
}

interface TrackProps {
  post: PlanPost;
  scale: Scale;
  effectiveOn: string;
  mayAct: boolean;
  onPoint: (pointed: Pointed) => void;
}

/** The days of a post. The end of whoever works there last can be dragged; a click into vacant days names the first one. */
const Track = ({ post, scale, effectiveOn, mayAct, onPoint }: TrackProps) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const words = useRowWords();
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string>();
  // A handle is as wide as some days: how far from the end it was taken hold of.
  const held = useRef(0);
  const placeOfPointer = (e: PointerEvent): number => {
    const { left, width } = track.current!.getBoundingClientRect();
    return (e.clientX - left) / width;
  };
  const dayOf = (e: PointerEvent): string => scale.dayAt(placeOfPointer(e));
  const lastDayOf = (e: PointerEvent): string => scale.lastDayAt(placeOfPointer(e) - held.current);
  // Who is to come back from days without pay leaves behind them.
  const last = post.bars.filter(({ kind }) => kind === 'filled' || kind === 'suspended').at(-1);
  const first = post.bars.find(({ appointmentId }) => appointmentId !== undefined && appointmentId === last?.appointmentId) ?? last;
  const canEnd = mayAct && post.status === 'filled' && last !== undefined && last.until >= effectiveOn && last.from <= scale.to;
  const approved = placeOf(scale, { from: post.from, until: post.to });
  const endAt = last && placeOf(scale, { from: last.until, until: last.until });
  const within = (day: string): string => (first && day < first.from ? first.from : day);
  return (
    <div
      ref={track}
      className={classNames('pw-plan__track', mayAct && 'can-point')}
      role="img"
      aria-label={words.barsOf(post)}
      onClick={(e) => {
        if (!mayAct || dragged !== undefined) return;
        const day = dayOf(e as unknown as PointerEvent);
        const bar = post.bars.find(({ from, until }) => from <= day && day <= until);
        if (bar && (bar.kind === 'window' || bar.kind === 'free')) onPoint({ postId: post.postId, act: 'fill', day });
      }}
    >
      {approved && post.status !== 'taken-back' && <span className="pw-plan__approved" style={approved} />}
      {post.bars.map((bar) => (
        <OneBar key={`${bar.kind} ${bar.from}`} bar={bar} post={post} scale={scale} effectiveOn={effectiveOn} />
      ))}
      {post.extendedFrom.map((day) => {
        const place = placeOf(scale, { from: day, until: day });
        return (
          place && (
            <span key={day} className="pw-plan__extended" style={{ left: place.left }} title={`${t.legend.extended} ${f.date(day)}`} />
          )
        );
      })}
      {effectiveOn >= scale.from && effectiveOn <= scale.to && (
        <i className="pw-plan__now" style={{ left: `${(scale.at(effectiveOn) * 100).toFixed(3)}%` }} />
      )}
      {canEnd && last.until <= scale.to && endAt && (
        <span
          className="pw-plan__handle"
          style={{ left: `${(scale.at(addDays(dragged ?? last.until, 1)) * 100).toFixed(3)}%` }}
          title={t.drag.hint}
          onClick={(e) => e.stopPropagation()}
          onPointerDown={(e) => {
            if (e.button !== 0) return;
            e.preventDefault();
            held.current = placeOfPointer(e) - scale.at(addDays(last.until, 1));
            e.currentTarget.setPointerCapture(e.pointerId);
            setDragged(last.until);
          }}
          onPointerMove={(e) => dragged !== undefined && setDragged(within(lastDayOf(e)))}
          onPointerUp={(e) => {
            if (dragged === undefined) return;
            const day = within(lastDayOf(e));
            setDragged(undefined);
            onPoint({ postId: post.postId, act: 'vacate', day });
          }}
          onPointerCancel={() => setDragged(undefined)}
        >
          {dragged !== undefined && <span className="pw-plan__dragged">{t.drag.end({ date: f.date(dragged) })}</span>}
        </span>
      )}
    </div>
  );
};

interface Props {
  plan: Plan;
  posts: readonly PlanPost[];
  selected: string | undefined;
  mayAct: boolean;
  onSelect: (postId: string) => void;
  /** Somebody pointed at it, and did not just pass it. */
  onOpen: (postId: string) => void;
  onPoint: (pointed: Pointed) => void;
  onShift: (months: number) => void;
}

/** One row per post over the months that are shown. The rows are one tab stop: up and down choose a post, left and right move the months. */
export const Timeline = ({ plan, posts, selected, mayAct, onSelect, onOpen, onPoint, onShift }: Props) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const words = useRowWords();
  const { effectiveOn, months } = plan;
  const scale = scaleOf(months.map(({ month }) => month));
  const list = useRef<HTMLOListElement>(null);
  const chosen = Math.max(
    0,
    posts.findIndex(({ postId }) => postId === selected),
  );
  const onKeyDown = (e: KeyboardEvent): void => {
    // With another key an arrow is the browser's: Alt and left goes back.
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const shift = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    if (shift === 0 && step === 0) return;
    e.preventDefault();
    if (shift !== 0) return onShift(shift);
    const to = posts[Math.min(Math.max(chosen + (selected === undefined ? 0 : step), 0), posts.length - 1)];
    if (!to) return;
    onSelect(to.postId);
    list.current?.querySelector<HTMLElement>(`[data-post="${to.postId}"]`)?.focus();
  };
  return (
    <>
      <Months plan={plan} scale={scale} />
      <ol ref={list} className="pw-plan__rows" aria-label={t.timeline} onKeyDown={onKeyDown}>
        {posts.map((post, i) => {
          const isSelected = post.postId === selected;
          const state = words.stateOf(post);
          return (
            <li
              key={post.postId}
              className={classNames('pw-plan__row', isSelected && 'is-selected', post.status === 'taken-back' && 'is-gone')}
            >
              <button
                type="button"
                className="pw-plan__label"
                data-post={post.postId}
                aria-pressed={isSelected}
                tabIndex={i === chosen ? 0 : -1}
                onClick={() => onOpen(post.postId)}
              >
                <b>{numberOf(post)}</b>
                <span className="pw-plan__place" title={`${words.placeOf(post)}, ${words.employerOf(post)}`}>
                  <span>{words.placeOf(post)}</span>
                  <small>{words.employerOf(post)}</small>
                </span>
                <span className="pw-plan__fte">{f.fte(post.share)}</span>
                <span className={classNames('pw-plan__state', state.isHot && 'is-hot', state.isDue && 'is-due')}>{state.text}</span>
              </button>
              <Track post={post} scale={scale} effectiveOn={effectiveOn} mayAct={mayAct} onPoint={onPoint} />
            </li>
          );
        })}
      </ol>
      <ul className="pw-plan__legend" aria-label={t.legend.label}>
        {(['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const).map((tier) => (
          <li key={tier}>
            <i className={`pw-plan__bar--filled ${TIER_CLASS[tier]}`} /> {textOf(t.legend, tier)}
          </li>
        ))}
        <li>
          <i className="pw-plan__bar--suspended" /> {t.legend.suspended}
        </li>
        <li>
          <i className="pw-plan__bar--window pw-plan__key-window">
            <u />
          </i>{' '}
          {t.legend.window}
        </li>
        <li>
          <i className="pw-plan__key-extended" /> {t.legend.extended}
        </li>
        <li>
          <i className="pw-plan__key-now" /> {t.today}
        </li>
      </ul>
    </>
  );
};
