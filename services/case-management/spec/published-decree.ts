import { Applications } from '@paktwerk/contracts';
import type { RunningService } from '@paktwerk/running-service';
import { eventually } from '@paktwerk/testing';
import { decree } from '../src/case/case.fixture';
import { Decrees } from '../src/read-models/decrees/query';

/** Tells the service of the decree without which nobody is counselled, and waits until it knows it. */
export async function hearDecree(s: RunningService): Promise<void> {
  const { decreeId, code, source, validFrom, groups } = decree;
  const titles = { titleDe: 'Zielgruppe des Integrationsmanagements', titleEn: 'Target group of the integration management' };
  const data = { decreeId, code, ...titles, source, validFrom, groups: [...groups], effectiveOn: validFrom };
  await s.hear(Applications.DecreePublished(data, decreeId));
  await eventually(async () => (await s.app.get(Decrees).all()).length === 1, { what: 'the decree' });
}
