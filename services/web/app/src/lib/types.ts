/** What the services answer, as far as the pages read it. */
export interface Figures {
  frameCents: number;
  requestedCents: number;
  reservedCents: number;
  committedCents: number;
  postsApproved: number;
  postsFilled: number;
  postsVacant: number;
  /** Hundredths of a full-time equivalent. */
  shareApproved: number;
  shareFilled: number;
  shareVacant: number;
  casesOpen: number;
  talks: number;
  /** Absent where counselling is coarse. */
  talksByMode?: Record<string, number>;
  applications: { submitted: number; rejected: number; granted: number };
}

export interface DistrictFigures {
  district: string;
  name: string;
  plate: string;
  kind: string;
  figures: Figures;
}

export interface FiguresAnswer {
  programmeId: string;
  effectiveOn: string;
  knownAt: string;
  live: boolean;
  provisional: boolean;
  today: string;
  simulatedClock: boolean;
  totals: Figures;
  districts: DistrictFigures[];
  districtsReached: { count: number; of: number };
}

export interface Programme {
  programmeId: string;
  code: string;
  titleDe: string;
  titleEn: string;
  callId: string;
  potCents: number;
  firstDay: string;
}

export interface Tile {
  district: string;
  name: string;
  plate: string;
  col: number;
  row: number;
}

export interface SeriesAnswer {
  points: { date: string; values: Record<string, number> }[];
}

export interface ClockAnswer {
  now: string;
  today: string;
  simulated: boolean;
}

export interface Me {
  signedIn: boolean;
  sub?: string;
  name?: string;
  roles?: string[];
  organisation?: string;
  csrf?: string;
  stateName: string;
}
