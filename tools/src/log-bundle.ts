/** The lines of a bundle of `npm run export-log`, one JSON object each. */
export interface BundleStart {
  /** `roots`: the bundle holds roots alone. */
  readonly kind: 'bundle' | 'roots';
  readonly format: number;
  readonly store: string;
  readonly positions: string;
  readonly exportedAt: string;
}

export interface BundleEvent {
  readonly kind: 'event';
  readonly position: number;
  readonly epoch: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly eventId: string;
  readonly commandId: string;
  readonly recordedAt: string;
  readonly knownSince: string;
  /** Base64 of the exact stored bytes. */
  readonly meta: string;
  readonly data: string;
  readonly hash: string;
}

export interface BundleHead {
  readonly kind: 'head';
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly hash: string;
}

export interface Segment {
  readonly upTo: number;
  readonly digest: string;
}

export interface BundleRoot {
  readonly kind: 'root';
  readonly statement: string;
  readonly segments: readonly Segment[];
  readonly signature: string;
}

export interface BundleEnd {
  readonly kind: 'end';
  readonly events: number;
  readonly roots: number;
}

export type BundleLine = BundleStart | BundleEvent | BundleHead | BundleRoot | BundleEnd;
