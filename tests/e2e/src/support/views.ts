/** What the tests read of the answers, typed by the services' own schemas: a field that is renamed there does not compile here. */
import type { ViewOf } from '@paktwerk/platform';
import type * as application from '@paktwerk/service-applications/dist/application/views';
import type * as draft from '@paktwerk/service-applications/dist/draft/views';
import type * as grant from '@paktwerk/service-applications/dist/grant/views';
import type * as pot from '@paktwerk/service-budgeting/dist/pot/views';
import type * as cases from '@paktwerk/service-case-management/dist/case/views';
import type * as figures from '@paktwerk/service-reporting/dist/figures/views';
import type * as webhook from '@paktwerk/service-subscriptions/dist/webhook/views';

export type { FeedEventItem, FeedView } from '@paktwerk/service-subscriptions/dist/feed/views';
export type { WebhookItem } from '@paktwerk/service-subscriptions/dist/webhook/views';
export type { PersonView } from '@paktwerk/service-staffing/dist/person/views';
export type { PostItem, PostView } from '@paktwerk/service-staffing/dist/post/views';
export type { ParkedEntry } from '@paktwerk/projections';

export type ApplicationView = ViewOf<typeof application.ApplicationView>;
export type DraftView = ViewOf<typeof draft.DraftView>;
export type GrantView = ViewOf<typeof grant.GrantView>;
export type NoticeItem = ViewOf<typeof grant.NoticeItem>;
export type PotView = ViewOf<typeof pot.PotView>;
export type ReportView = ViewOf<typeof figures.ReportView>;
export type FiguresView = ViewOf<typeof figures.FiguresView>;
export type RegisteredWebhookView = ViewOf<typeof webhook.RegisteredWebhookView>;
export type HistoryView = ViewOf<typeof application.HistoryView>;
export type ReceiptView = ViewOf<typeof application.ReceiptView>;
export type CaseView = ViewOf<typeof cases.CaseView>;
export type FileView = ViewOf<typeof cases.FileView>;
