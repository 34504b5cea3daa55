/** What the applications service answers, as far as these pages read it. */
export interface ApplicationListItem {
  applicationId: string;
  fileNumber: string;
  callId: string;
  district: string;
  districtName: string;
  status: string;
  outcome?: string;
  reservation: string;
  late: boolean;
  requestedCents: number;
  decidedCents: number;
  receivedAt: string;
}

export interface Call {
  callId: string;
  titleDe: string;
}

export interface Line {
  lineId: string;
  kind: 'post' | 'measure';
  /** Hundredths of a full-time equivalent. */
  share?: number;
  tier?: string;
  workplace?: string;
  description?: string;
  amountCents: number;
}

export interface Decision {
  decisionId: string;
  outcome: string;
  amountCents: number;
  lines: { lineId: string; amountCents: number }[];
  reason: string;
  reservation: { status: 'not-needed' | 'pending' | 'reserved' | 'refused'; frameAvailableCents?: number; potAvailableCents?: number };
}

export interface Application {
  applicationId: string;
  fileNumber: string;
  callId: string;
  programmeCode: string;
  ruleSetVersion: number;
  district: string;
  districtName: string;
  status: string;
  late: boolean;
  lines: Line[];
  requestedCents: number;
  requestedShare: number;
  from: string;
  to: string;
  receivedAt: string;
  deadline: string;
  decision?: Decision;
  grant?: { grantId: string; amountCents: number; from: string; to: string };
}

export interface HistoryEntry {
  at: string;
  effectiveOn: string;
  sentence: string;
  actor: { role: string; organisation: string; name?: string };
  ruleSet?: string;
  eventType: string;
  position: string;
}

export interface History {
  applicationId: string;
  fileNumber: string;
  entries: HistoryEntry[];
}
