interface Named {
  readonly id: string;
  readonly version?: number;
}

/** The name under which a projection's or reaction's checkpoint and parked entries are kept. */
export const consumerOf = (p: Named): string => (p.version === undefined ? `reaction:${p.id}` : `projection:${p.id}:v${p.version}`);
