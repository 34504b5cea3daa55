/** What the demo reads of the answers, typed by the services' own schemas: a field that is renamed there does not compile here. */
import type { ViewOf } from '@paktwerk/platform';
import type * as application from '@paktwerk/service-applications/dist/application/views';
import type * as attachment from '@paktwerk/service-applications/dist/attachment/views';
import type * as call from '@paktwerk/service-applications/dist/call/views';
import type * as draft from '@paktwerk/service-applications/dist/draft/views';
import type * as forwarding from '@paktwerk/service-applications/dist/forwarding/views';
import type * as programme from '@paktwerk/service-applications/dist/programme/views';
import type * as pot from '@paktwerk/service-budgeting/dist/pot/views';
import type * as cases from '@paktwerk/service-case-management/dist/case/views';

export type { PersonView } from '@paktwerk/service-staffing/dist/person/views';
export type { AppointmentView, PostItem, PostView } from '@paktwerk/service-staffing/dist/post/views';

export type ApplicationView = ViewOf<typeof application.ApplicationView>;
export type AttachmentView = ViewOf<typeof attachment.AttachmentView>;
export type CallView = ViewOf<typeof call.CallView>;
export type DraftView = ViewOf<typeof draft.DraftView>;
export type ForwardingsView = ViewOf<typeof forwarding.ForwardingsView>;
export type ProgrammeView = ViewOf<typeof programme.ProgrammeView>;
export type RuleSetView = ViewOf<typeof programme.RuleSetView>;
/** The rules of a programme that pays for posts by tier, as those of the demo do. */
export type PostRules = Extract<RuleSetView['funding'], { readonly family: 'per-capita-post' }>;
export type PotView = ViewOf<typeof pot.PotView>;
export type CaseView = ViewOf<typeof cases.CaseView>;
export type FileView = ViewOf<typeof cases.FileView>;
