/** What the tests read of the answers; the documents of docs/api hold the rest. */
export interface ProgrammeView {
  readonly programmeId: string;
}

export interface CallView {
  readonly callId: string;
}

export interface FrameView {
  readonly district: string;
  readonly amountCents: number;
  readonly availableCents: number;
}

export interface PotView {
  readonly amountCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly frames: readonly FrameView[];
}

export interface ApplicationView {
  readonly applicationId: string;
  readonly status: string;
  readonly late: boolean;
  readonly requestedCents: number;
  readonly lines: readonly { readonly lineId: string; readonly amountCents: number }[];
  readonly formalCheck?: { readonly findings: readonly { readonly code: string }[] };
  readonly decision?: { readonly decisionId: string; readonly reservation?: ReservationView };
}

export interface ReservationView {
  readonly status: 'pending' | 'reserved' | 'refused';
  readonly frameAvailableCents?: number;
}

export interface PostView {
  readonly postId: string;
  readonly share: number;
  readonly from: string;
}

export interface DistrictFigures {
  readonly talks: number;
  readonly casesOpen: number;
  readonly postsFilled: number;
  readonly talksByMode: Readonly<Record<string, number>>;
}

export interface FiguresView {
  readonly effectiveOn: string;
  readonly knownAt: string;
  readonly totals: DistrictFigures & { readonly committedCents: number; readonly frameCents: number };
  readonly districts: readonly { readonly district: string; readonly figures: DistrictFigures }[];
}

/** A public event as the feed and the webhooks hand it out. */
export interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly specversion: string;
  readonly feedposition: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface FeedView {
  readonly events: readonly FeedEvent[];
  readonly next: string;
}

export interface WebhookView {
  readonly webhookId: string;
  readonly secret: string;
  readonly failures: number;
  readonly position: string;
  readonly lastOutcome: string;
}

/** GET /ops/v1/progress of a service. */
export interface ProgressView {
  readonly service: string;
  readonly idle: boolean;
  readonly storeHead: number;
  readonly sources: Readonly<Record<string, number>>;
  readonly consumers?: readonly { readonly position: number; readonly head: number; readonly waiting: number }[];
}

export interface ParkedView {
  readonly key: string;
  readonly status: string;
}
