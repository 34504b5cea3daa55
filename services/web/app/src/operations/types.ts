export const SERVICES = ['applications', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'] as const;
export type ServiceName = (typeof SERVICES)[number];

export interface Consumer {
  id: string;
  position: number;
  head: number;
  parked: number;
  waiting: number;
  stoppedAt?: number;
  error?: string;
}

export interface Progress {
  service: string;
  storeHead: number;
  relay: number | null;
  consumers: Consumer[];
  idle: boolean;
}

export interface Parked {
  id: string;
  consumer: string;
  position: number;
  key: string;
  type: string;
  status: string;
  reason: string;
  attempts: number;
  parkedAt: string;
  texts: { de: string; en: string };
  meaning?: { de: string; en: string };
}
