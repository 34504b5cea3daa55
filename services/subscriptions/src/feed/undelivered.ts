import { Applications, Budgeting } from '@paktwerk/contracts';
import type { NoticeKind } from '@paktwerk/contracts';

const {
  ApplicationRejected,
  GrantIssued,
  NoticeAnnulled,
  NoticeAnnulledInPart,
  NoticeContested,
  NoticeDelivered,
  NoticeFinal,
  NoticeNotDelivered,
} = Applications;

/** Notices that tell of the decision on an application; nothing else names them, so the application does. */
const DECIDING: readonly NoticeKind[] = ['GRANT', 'REJECTION'];
const TELLS: readonly string[] = [
  GrantIssued,
  ApplicationRejected,
  Budgeting.FundsCommitted,
  NoticeNotDelivered,
  NoticeContested,
  NoticeAnnulled,
  NoticeAnnulledInPart,
  NoticeFinal,
].map(({ type }) => type);

interface Told {
  readonly applicationId: string;
  /** Of a notice. */
  readonly kind?: NoticeKind;
  readonly noticeId?: string;
  readonly decisionId?: string;
}

/** What an event has to do with a notice: its recipient learns with the delivery what it says (§ 43 LVwVfG). */
export interface OfNotice {
  /** The id of the notice; of the first one of an application that of the application. */
  readonly notice: string;
  readonly delivers: boolean;
}

/** Undefined for what everybody may know at once. A rejection by the formal check names no decision, and has no notice. */
export const ofNotice = (type: string, data: unknown): OfNotice | undefined => {
  const delivers = type === NoticeDelivered.type;
  if (!delivers && !TELLS.includes(type)) return undefined;
  const { applicationId, kind, noticeId, decisionId } = data as Told;
  if (noticeId === undefined && decisionId === undefined) return undefined;
  const isFirst = noticeId === undefined || (kind !== undefined && DECIDING.includes(kind));
  return { notice: isFirst ? applicationId : noticeId, delivers };
};
