import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { DATABASE } from './tokens';

@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Pool) {}

  @Get('live')
  live(): object {
    return { status: 'ok' };
  }

  /** Ready = sessions can be read. Services and provider may be away: their answers then say so, one by one. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const error = await this.database.query('select 1 from web_sessions limit 1').then(
      () => undefined,
      (e: unknown) => (e instanceof Error ? e.message : String(e)),
    );
    if (error !== undefined) void reply.status(503);
    return { status: error === undefined ? 'ok' : 'unavailable', components: { sessions: error ?? 'ok' } };
  }
}
