import { Injectable } from '@nestjs/common';
import { Runtime } from '@paktwerk/platform';
import { consumerOf, readCheckpoints } from '@paktwerk/projections';
import type { Instant } from '@paktwerk/kernel';
import { SOURCES } from './sources';
import { figuresProjection } from '../read-models/figures/projection';
import { isProvisional } from './provisional';
import type { SourceMark } from './provisional';

@Injectable()
export class Watermarks {
  constructor(private readonly runtime: Runtime) {}

  /** Ask before reading the figures, so that these hold at least what was asked about. */
  async isProvisional(knownAt: Instant | undefined): Promise<boolean> {
    const { inbox, db } = this.runtime;
    const marks: (SourceMark | undefined)[] = [];
    for (const source of SOURCES) marks.push(await inbox?.watermarkOf(source));
    const consumer = consumerOf(figuresProjection);
    const counted = (await readCheckpoints(db, [consumer])).get(consumer)?.position ?? 0;
    return isProvisional(knownAt, marks, counted, Date.now());
  }
}
