/** What becomes of the notices in the demo: dispatched by portal and post, retrieved or not, waived, taken to court; a few wait for somebody today. */
import { addDays, inParallel } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { untilDone } from './quiet';

const CLERK = 'sachbearbeitung-2';
const GRANTS = '/api/applications/v1/grants';
const COURT = 'Verwaltungsgericht Stuttgart';
const WIDTH = 8;
/** So many of the last call are left for today, each in another state. */
const LEFT = 6;
/** Which letter of a call comes back, of those that go by post. */
const CAME_BACK = 20;

interface NoticeItem {
  readonly grantId: string;
  readonly noticeId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly kind: string;
  readonly status: string;
  readonly lastDay?: string;
}

export class NoticesInDemo {
  constructor(
    private readonly api: Api,
    private readonly districts: readonly string[],
  ) {}

  /** Where each notice stands decides what happens with it next; which one it is, by its place in the order of its file numbers. */
  async workOn(day: string): Promise<void> {
    if (day < DAYS.released18) return;
    if (day === DAYS.released22) await this.#agree();
    const all = await this.#all();
    await inParallel(
      all.filter((n) => isFurther(n) && (n.status === 'released' || n.status === 'came-back')),
      WIDTH,
      (notice) => this.#dispatch(notice, 'post', false),
    );
    await inParallel(ranked(all), WIDTH, async ([notice, rank]) => {
      if (isOfLastCall(notice) && rank < LEFT) return;
      switch (notice.status) {
        case 'released':
          return this.#dispatch(
            notice,
            rank % 5 === 0 || notice.recipient !== undefined || day < DAYS.released22 || !hasAgreed(notice.district) ? 'post' : 'portal',
            rank % 7 !== 3,
          );
        case 'came-back':
          return this.#dispatch(notice, 'post', false);
        case 'not-retrieved':
          return rank === 17 ? undefined : this.#dispatch(notice, 'post', false);
        case 'delivered':
          if (rank === CAME_BACK && notice.kind !== 'REJECTION') return this.#cameBack(notice, day);
          if (notice.kind === 'REJECTION' || rank === 15) return this.#goToCourt(notice, day);
          return rank % 4 === 1 && notice.recipient === undefined && isOpen(notice, day) ? this.#waive(notice) : undefined;
        case 'contested':
          return notice.kind === 'REJECTION' ? this.#end(notice, 'annulled') : undefined;
        default:
          return undefined;
      }
    });
  }

  /** Most districts agree to the portal before the first notice. */
  async #agree(): Promise<void> {
    await inParallel(this.districts.filter(hasAgreed), WIDTH, async (district) => {
      const consent = `/api/applications/v1/portal-consents/${district}`;
      await this.api.post(`zeichnung-${district}`, `${consent}/give`, {}, keyOf('consent', district));
    });
  }

  /** Today one of each waits: to be dispatched, in the portal, retrieved, in the post, delivered while an action can be filed. */
  async settle(): Promise<void> {
    const left = ranked(await this.#all()).filter(([notice]) => isOfLastCall(notice) && notice.status === 'released');
    const today = new Date().toISOString().slice(0, 10);
    const [, ...waiting] = left.map(([notice]) => notice);
    const [inPortal, retrieved] = waiting.filter(({ district, recipient }) => recipient === undefined && hasAgreed(district));
    const [posted, delivered] = waiting.filter((notice) => notice !== inPortal && notice !== retrieved);
    if (inPortal) await this.#dispatch(inPortal, 'portal', false);
    if (retrieved) await this.#dispatch(retrieved, 'portal', true);
    if (posted) await this.#dispatch(posted, 'post', false);
    if (delivered) await this.#dispatch(delivered, 'post', false, addDays(today, -6));
  }

  async #dispatch(notice: NoticeItem, channel: 'portal' | 'post', isRetrieved: boolean, postedOn?: string): Promise<void> {
    const route = routeOf(notice);
    const body = { channel, ...(postedOn === undefined ? {} : { postedOn, reason: 'Der Versand wurde vergessen zu vermerken.' }) };
    await this.api.post(CLERK, `${route}/dispatch`, body, keyOf('dispatch', notice.noticeId, notice.status));
    if (channel === 'portal' && isRetrieved)
      await this.api.post(signatoryOf(notice), `${route}/retrieve`, {}, keyOf('retrieve', notice.noticeId));
  }

  async #waive(notice: NoticeItem): Promise<void> {
    await this.api.post(signatoryOf(notice), `${routeOf(notice)}/waive`, {}, keyOf('waive', notice.noticeId));
  }

  /** Once: what has gone out again arrives. */
  async #cameBack(notice: NoticeItem, cameBackOn: string): Promise<void> {
    const { notices } = await this.api.get<{
      readonly notices: readonly { readonly dispatches: readonly { readonly cameBackOn?: string }[] }[];
    }>(CLERK, `${GRANTS}/${notice.grantId}`);
    if (notices.some((n) => n.dispatches.some((d) => d.cameBackOn !== undefined))) return;
    const body = { cameBackOn, note: 'Empfänger unter der Anschrift nicht zu ermitteln' };
    await this.api.post(CLERK, `${routeOf(notice)}/return`, body, keyOf('return', notice.noticeId));
  }

  async #goToCourt(notice: NoticeItem, day: string): Promise<void> {
    const body = { court: COURT, filedAt: `${day}T06:30:00.000Z` };
    await this.api.post(CLERK, `${routeOf(notice)}/actions`, body, keyOf('action', notice.noticeId));
  }

  async #end(notice: NoticeItem, outcome: string): Promise<void> {
    const { notices } = await this.api.get<{
      readonly notices: readonly { readonly courtActions: readonly { readonly actionId: string; readonly ended?: object }[] }[];
    }>(CLERK, `${GRANTS}/${notice.grantId}`);
    const open = notices.flatMap((n) => n.courtActions).find((a) => a.ended === undefined);
    if (!open) return;
    const body = { outcome, note: 'Das Gericht hat den Bescheid aufgehoben; über den Antrag ist neu zu entscheiden.' };
    await this.api.post(CLERK, `${routeOf(notice)}/actions/${open.actionId}/end`, body, keyOf('end', open.actionId));
  }

  /** A notice is there a moment after the release of its decision. */
  async #all(): Promise<readonly NoticeItem[]> {
    await untilDone(this.api, 'applications');
    const { items } = await this.api.get<{ readonly items: readonly NoticeItem[] }>(CLERK, `${GRANTS}?limit=2000`);
    return items.toSorted((a, b) => (a.fileNumber < b.fileNumber ? -1 : 1));
  }
}

/** Of decisions, each with its place among those of its call; what followed a grant has none. */
const ranked = (items: readonly NoticeItem[]): readonly (readonly [NoticeItem, number])[] => {
  const ranks = new Map<string, number>();
  return items
    .filter((notice) => !isFurther(notice))
    .map((notice) => {
      const series = seriesOf(notice);
      const rank = ranks.get(series) ?? 0;
      ranks.set(series, rank + 1);
      return [notice, rank] as const;
    });
};
const isFurther = ({ kind }: NoticeItem): boolean => kind !== 'GRANT' && kind !== 'REJECTION';

/** The clock jumped: that the period is over may be recorded a moment later. */
const isOpen = ({ lastDay }: NoticeItem, day: string): boolean => lastDay !== undefined && day <= lastDay;
const routeOf = ({ grantId, noticeId }: NoticeItem): string => `${GRANTS}/${grantId}/notices/${noticeId}`;
const signatoryOf = ({ district }: NoticeItem): string => `zeichnung-${district}`;
const seriesOf = ({ fileNumber }: NoticeItem): string => fileNumber.slice(0, fileNumber.lastIndexOf('-'));
/** One in eleven wants its notices by post. */
const hasAgreed = (district: string): boolean => Number(district) % 11 !== 0;
const isOfLastCall = ({ fileNumber }: NoticeItem): boolean => fileNumber.startsWith('IM25-');
