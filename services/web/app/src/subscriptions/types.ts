export interface Client {
  clientId: string;
  oidcClientId: string;
  name: string;
  organisation: string;
  topics: string[];
  districts: string[] | 'all';
  state: string;
}

export interface Webhook {
  webhookId: string;
  clientId: string;
  url: string;
  state: string;
  changedAt: string;
  position: string;
  failures: number;
  nextAttemptAt?: string;
  failingSince?: string;
  lastOutcome?: string;
}

export interface Notice {
  webhookId: string;
  code: string;
  de: string;
}

export interface Delivery {
  number: string;
  kind: string;
  type: string;
  attempt: number;
  outcome: string;
  status: number | null;
  durationMs: number;
  at: string;
}

export const BASE = '/api/subscriptions/v1';
