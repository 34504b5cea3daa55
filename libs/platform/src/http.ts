import { createHmac } from 'node:crypto';
import { Body, HttpCode, Param, Query, SetMetadata, applyDecorators, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext, PipeTransform } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { eventActor, seesParty } from '@paktwerk/auth';
import type { Acting, Actor } from '@paktwerk/auth';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { defined, derivedUuid, isId, isInstant, toInstant, systemActor } from '@paktwerk/kernel';
import type { DomainEvent, Static, TSchema } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import { XLSX_TYPE } from '@paktwerk/sheets';
import { TypeCompiler, ValueErrorType } from '@sinclair/typebox/compiler';
import type { TypeCheck, ValueError } from '@sinclair/typebox/compiler';
import type { FastifyRequest } from 'fastify';
import { FILE_TYPE } from './edge';
import type { TakenBodies } from './edge';
import { Problem } from './problems';
import type { FieldProblem } from './problems';
import { isMisleading } from './file-name';
import { textProblem } from './storable';

/** What the guard and the command interceptor leave on a request. */
export interface PaktwerkRequest extends FastifyRequest {
  actor?: Actor;
  commandContext?: CommandContext;
}

const requestOf = (ctx: ExecutionContext): PaktwerkRequest => ctx.switchToHttp().getRequest<PaktwerkRequest>();

/** The signed-in person in the role they act in. */
export const CurrentActor = createParamDecorator((_: unknown, ctx: ExecutionContext): Actor => {
  const { actor } = requestOf(ctx);
  if (!actor) throw new Problem(401, 'unauthenticated');
  return actor;
});

const commandContext = createParamDecorator((_: unknown, ctx: ExecutionContext): CommandContext => {
  const { commandContext: context } = requestOf(ctx);
  if (!context) throw new Error('No command context: @Command() belongs on writing routes.');
  return context;
});

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: true,
  description: 'A new value for each operation, the same for its repeats: a repeat changes nothing and is answered as the first time',
  schema: { type: 'string' as const, minLength: 1, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
};
const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description: 'The version that the caller has seen, from the ETag: another one is refused (412)',
  schema: { type: 'string' as const, pattern: '^(\\*|(W/)?"[0-9]{1,9}")$', example: '"3"' },
};

/** Command id, actor, instant of receipt and If-Match of a writing request. */
export const Command = (): ParameterDecorator => (target, key, index) => {
  if (key === undefined) return;
  commandContext()(target, key, index);
  applyDecorators(ApiHeader(IDEMPOTENCY_KEY), ApiHeader(IF_MATCH))(target, key, descriptorOf(target, key));
};

export const WAIT_FOR = 'paktwerk:wait-for';
const POSITION_PATTERN = '^[a-z][a-z0-9-]*:[0-9]{1,9}:[0-9]{1,15}$';
/** The read model behind a route; with `Paktwerk-After` the answer waits until it is at least that fresh. */
export const WaitForProjection = (...ids: readonly string[]): MethodDecorator =>
  applyDecorators(
    SetMetadata(WAIT_FOR, ids),
    ApiHeader({
      name: 'Paktwerk-After',
      required: false,
      description:
        'Paktwerk-Position of an answer to a command: the answer here is at least as fresh, or 503 after three seconds; 422 where nothing of that service arrives',
      schema: { type: 'string', pattern: POSITION_PATTERN, example: 'applications:1:42' },
    }),
  );

const fieldText = (e: ValueError): FieldProblem => {
  const s = e.schema as Record<string, unknown>;
  const field = e.path === '' ? '/' : e.path;
  const texts: readonly [string, string] = (() => {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- a library's list of sixty; what is not in words here gets its sentence
    switch (e.type) {
      case ValueErrorType.ObjectAdditionalProperties:
        return ['Diese Angabe ist hier nicht bekannt.', 'This field is not known here.'];
      case ValueErrorType.ObjectRequiredProperty:
        return ['Diese Angabe fehlt.', 'This field is missing.'];
      case ValueErrorType.IntegerMinimum:
      case ValueErrorType.NumberMinimum:
        return [`Der Wert muss mindestens ${String(s['minimum'])} sein.`, `The value must be at least ${String(s['minimum'])}.`];
      case ValueErrorType.IntegerMaximum:
      case ValueErrorType.NumberMaximum:
        return [`Der Wert darf höchstens ${String(s['maximum'])} sein.`, `The value must be at most ${String(s['maximum'])}.`];
      case ValueErrorType.StringMaxLength:
        return [`Höchstens ${String(s['maxLength'])} Zeichen.`, `At most ${String(s['maxLength'])} characters.`];
      case ValueErrorType.StringMinLength:
        return ['Der Text darf nicht leer sein.', 'The text must not be empty.'];
      case ValueErrorType.StringFormat:
        return s['format'] === 'date'
          ? ['Bitte ein Datum in der Form JJJJ-MM-TT angeben.', 'Please give a date as YYYY-MM-DD.']
          : [`Das Format „${String(s['format'])}“ ist verlangt.`, `The format "${String(s['format'])}" is required.`];
      case ValueErrorType.Integer:
        return ['Bitte eine ganze Zahl angeben.', 'Please give an integer.'];
      case ValueErrorType.Array:
        return ['Hier wird eine Liste erwartet.', 'A list is expected here.'];
      case ValueErrorType.Object:
        return ['Hier wird ein Objekt erwartet.', 'An object is expected here.'];
      case ValueErrorType.String:
        return ['Hier wird ein Text erwartet.', 'A text is expected here.'];
      case ValueErrorType.Number:
        return ['Bitte eine Zahl angeben.', 'Please give a number.'];
      case ValueErrorType.Boolean:
        return ['Bitte ja (true) oder nein (false) angeben.', 'Please give true or false.'];
      case ValueErrorType.ArrayMinItems:
        return [`Mindestens ${String(s['minItems'])} nötig.`, `At least ${String(s['minItems'])} needed.`];
      case ValueErrorType.ArrayMaxItems:
        return [`Höchstens ${String(s['maxItems'])} möglich.`, `At most ${String(s['maxItems'])} possible.`];
      default:
        return [`Der Wert passt nicht (${e.message}).`, `${e.message}.`];
    }
  })();
  return { field, de: texts[0], en: texts[1] };
};

/** Of the alternatives of a union the one that was meant: it fits in its fixed words, and in most of the rest. Its errors name the field. */
const within = (error: ValueError): readonly ValueError[] => {
  if (error.type !== ValueErrorType.Union) return [error];
  const [meant] = error.errors
    .map((variant) => [...variant])
    .filter((variant) => variant.some((e) => e.path !== error.path) && !variant.some((e) => e.type === ValueErrorType.Literal))
    .sort((a, b) => a.length - b.length);
  return meant ? meant.flatMap(within) : [error];
};

const refuseInvalid = (errors: Iterable<ValueError>): never => {
  const fields = [
    ...new Map(
      [...errors]
        .slice(0, 20)
        .flatMap(within)
        .map((e) => [e.path, fieldText(e)]),
    ).values(),
  ];
  throw new Problem(
    400,
    'invalid-request',
    {
      summary: fields
        .slice(0, 3)
        .map((f) => f.field)
        .join(', '),
    },
    fields,
  );
};

class SchemaPipe implements PipeTransform {
  private readonly check: TypeCheck<TSchema>;
  constructor(
    schema: TSchema,
    private readonly prepare: (value: unknown) => unknown = (v) => v,
  ) {
    this.check = TypeCompiler.Compile(schema);
  }
  transform(value: unknown): unknown {
    const prepared = this.prepare(value);
    return this.check.Check(prepared) ? prepared : refuseInvalid(this.check.Errors(prepared));
  }
}

/** What is no body and is parsed like one: a document that a command makes of others. @throws Problem 400 with its fields */
export const parserOf = <S extends TSchema>(schema: S): ((value: unknown) => Static<S>) => {
  const pipe = new SchemaPipe(schema);
  return (value) => pipe.transform(value) as Static<S>;
};

const descriptorOf = (target: object, key: string | symbol): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(target, key) ?? { value: undefined };
/** A schema as the decorators of Nest take it. */
export const openApi = (schema: TSchema): Record<string, unknown> => JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;

/** The JSON body, parsed once against its schema; unknown fields are refused. The same schema stands in the OpenAPI document. */
export const JsonBody =
  (schema: TSchema): ParameterDecorator =>
  (target, key, index) => {
    if (key === undefined) return;
    Body(new SchemaPipe(schema, (v) => v ?? {}))(target, key, index);
    // Where every field may be missing, the whole body may be.
    const required = ((schema as { required?: string[] }).required ?? []).length > 0;
    ApiBody({ schema: openApi(schema), required })(target, key, descriptorOf(target, key));
  };

const spreadsheetBody = createParamDecorator((_: unknown, ctx: ExecutionContext): Buffer => {
  const { body } = requestOf(ctx);
  if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type', { allowed: XLSX_TYPE });
  return body;
});

/** The bytes of a spreadsheet as the body; what they are is looked at where they are read. */
export const SpreadsheetBody = (): ParameterDecorator => (target, key, index) => {
  if (key === undefined) return;
  spreadsheetBody()(target, key, index);
  applyDecorators(
    RouteConfig({ takesSpreadsheet: true } satisfies TakenBodies),
    ApiConsumes(XLSX_TYPE),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  )(target, key, descriptorOf(target, key));
};

const fileBody = createParamDecorator((_: unknown, ctx: ExecutionContext): Buffer => {
  const { body } = requestOf(ctx);
  if (body === undefined || body === null) return Buffer.alloc(0); // nothing was sent: an empty file
  if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type', { allowed: FILE_TYPE });
  return body;
});

/** The bytes of a file of any kind as the body; what it is, is looked at where it is read. */
export const FileBody =
  (maximumBytes: number): ParameterDecorator =>
  (target, key, index) => {
    if (key === undefined) return;
    fileBody()(target, key, index);
    applyDecorators(
      RouteConfig({ takesFile: maximumBytes } satisfies TakenBodies),
      ApiConsumes(FILE_TYPE),
      ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
    )(target, key, descriptorOf(target, key));
  };

const FILE_NAME = 'paktwerk-file-name';
const MAX_FILE_NAME = 200;

const fileName = createParamDecorator((_: unknown, ctx: ExecutionContext): string => {
  const given = requestOf(ctx).headers[FILE_NAME];
  const name = typeof given === 'string' ? decoded(given) : undefined;
  const isGood = name !== undefined && name.trim() !== '' && name.length <= MAX_FILE_NAME && textProblem(name) === undefined;
  if (!isGood) throw new Problem(400, 'file-name-missing', { field: 'Paktwerk-File-Name' });
  if (isMisleading(name)) throw new Problem(422, 'file-name-misleading', { field: 'Paktwerk-File-Name' });
  return name.trim().normalize('NFC'); // some systems write an umlaut as two signs, and nobody finds it by one
});
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** What a file is called: in a header, because it may name a person and addresses are logged. Percent-encoded UTF-8. */
export const FileName = (): ParameterDecorator => (target, key, index) => {
  if (key === undefined) return;
  fileName()(target, key, index);
  ApiHeader({
    name: 'Paktwerk-File-Name',
    required: true,
    description: 'What the file is called, percent-encoded UTF-8',
    schema: { type: 'string', minLength: 1, maxLength: 1800, pattern: '^[\\x21-\\x7e]+$', example: 'Zeugnis.pdf' },
  })(target, key, descriptorOf(target, key));
};

/** The query string against a schema; numbers, booleans and instants (in whatever offset) are read from their text. */
export const JsonQuery =
  (schema: TSchema): ParameterDecorator =>
  (target, key, index) => {
    if (key === undefined) return;
    const properties = (schema as { properties?: Record<string, TSchema> }).properties ?? {};
    const required = new Set((schema as { required?: string[] }).required ?? []);
    Query(new SchemaPipe(schema, (value) => fromText((value ?? {}) as Record<string, unknown>, properties)))(target, key, index);
    for (const [name, s] of Object.entries(properties))
      ApiQuery({ name, required: required.has(name), schema: openApi(s) })(target, key, descriptorOf(target, key));
  };

const fromText = (query: Record<string, unknown>, properties: Record<string, TSchema>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const { type, format } = (properties[name] ?? {}) as { type?: string; format?: string };
      if (typeof value !== 'string') return [name, value];
      if (format === 'date-time' && isInstant(value)) return [name, toInstant(value)];
      if ((type === 'integer' || type === 'number') && value.trim() !== '' && Number.isFinite(Number(value))) return [name, Number(value)];
      if (type === 'boolean' && (value === 'true' || value === 'false')) return [name, value === 'true'];
      return [name, value];
    }),
  );

class IdPipe implements PipeTransform<string> {
  constructor(
    private readonly name: string,
    private readonly prefix: string,
  ) {}
  transform(value: string): string {
    // A malformed id names nothing: the same answer as for an unknown one.
    if (!isId(this.prefix, value)) throw new Problem(404, 'not-found', { what: this.name, id: value.slice(0, 60) });
    return value;
  }
}

/** A path parameter that is an id with the given prefix; anything else is 404. */
export const PathId =
  (name: string, prefix: string): ParameterDecorator =>
  (target, key, index) => {
    if (key === undefined) return;
    Param(name, new IdPipe(name, prefix))(target, key, index);
    ApiParam({ name, schema: { type: 'string', example: `${prefix}_0192f7c2-0000-7000-8000-000000000000` } })(
      target,
      key,
      descriptorOf(target, key),
    );
  };

/** The type of an answer that fits a schema; read-only, because an answer is not changed once it is made. */
export type ViewOf<S extends TSchema> = ReadonlyDeep<Static<S>>;
type ReadonlyDeep<T> = T extends readonly (infer One)[]
  ? readonly ReadonlyDeep<One>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

interface ReturnsOptions {
  readonly status?: 200 | 201 | 202;
  readonly description?: string;
}
/** A method whose answer does not fit, in body or headers, does not compile. */
type Answering<A> = (target: object, key: string | symbol, descriptor: { value?: (...args: never[]) => A | Promise<A> }) => void;

const ETAG = { description: 'The version of what is shown, for If-Match', schema: { type: 'string' as const, example: '"3"' } };
const POSITION = {
  description: 'Where what was recorded stands in the log, for Paktwerk-After; absent where nothing is recorded',
  schema: { type: 'string' as const, example: 'applications:1:42' },
};
const LOCATION = { description: 'Where what was created can be read', schema: { type: 'string' as const, format: 'uri-reference' } };

/**
 * What a method answers and with which status, checked against its type and told to the OpenAPI document. `versioned`: by {@link reply} or {@link created},
 * with ETag and position.
 */
export function Returns<S extends TSchema>(
  schema: S,
  options: ReturnsOptions & { readonly versioned: true },
): Answering<CommandReply<ViewOf<S>>>;
export function Returns<S extends TSchema>(schema: S, options?: ReturnsOptions): Answering<ViewOf<S>>;
export function Returns(
  schema: TSchema,
  { status = 200, description = 'OK', versioned = false }: ReturnsOptions & { readonly versioned?: boolean } = {},
): MethodDecorator {
  const headers = { ETag: ETAG, 'Paktwerk-Position': POSITION, ...(status === 201 ? { Location: LOCATION } : {}) };
  const response = ApiResponse({
    status,
    description,
    content: { 'application/json': { schema: openApi(schema) } },
    ...(versioned ? { headers } : {}),
  });
  return applyDecorators(HttpCode(status), response);
}

/** A view with the headers that let the caller go on: ETag, position, and where the view is to be found when it was created. */
export class CommandReply<T = unknown> {
  constructor(
    readonly body: T,
    readonly version: number,
    readonly position?: string,
    readonly status?: number,
    readonly location?: string,
  ) {}
}

type Place = Pick<Handled<unknown, DomainEvent>, 'version' | 'position'>;

/** 200 with the whole view of what was changed or read. */
export const reply = <T>({ version, position }: Place, view: T, { status = 200 }: { status?: number } = {}): CommandReply<T> =>
  new CommandReply(view, version, position, status);

/** 201 with the whole view of what was created, and the path where it can be read from now on. */
export const created = <T>({ version, position }: Place, location: string, view: T): CommandReply<T> =>
  new CommandReply(view, version, position, 201, location);

/** @throws Problem 403 `other-organisation` unless the actor's organisation may see the things of this party; what they may do with them, roles say. */
export const requireOrganisation = (actor: Acting, party: string): void => {
  if (!seesParty(actor, party)) throw new Problem(403, 'other-organisation');
};

/** The command context of a reaction: everything is derived from the causing entry, so that a redelivery adds nothing. */
export const reactionContext = (entry: LogEntry, reactionId: string, itemKey = ''): CommandContext => ({
  commandId: derivedUuid(entry.eventId, reactionId, itemKey),
  actor: systemActor(reactionId),
  at: entry.recordedAt,
  correlationId: entry.correlationId,
  causationId: entry.eventId,
  causeRecordedAt: entry.recordedAt,
  ...defined({ traceparent: entry.traceparent }),
});

/** W3C Trace Context as it came in, in the form of version 00; what is none is dropped, as the standard says. */
export const traceparentOf = (header: unknown): string | undefined => {
  const [, version, trace = '', span = '', flags = '', rest] =
    (typeof header === 'string' && /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header)) || [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined) || /^0+$/.test(trace) || /^0+$/.test(span))
    return undefined;
  return `00-${trace}-${span}-${flags}`;
};

/** The same value in one writing, whatever the order of its keys was (RFC 8785). */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * What a repeat is compared by. The caller's key is part of the HMAC's key and stored nowhere, so nobody who reads the log can try out what a request
 * said, the service's secret in hand or not.
 */
export const requestHash = (secret: string, key: string, body: unknown): string =>
  createHmac('sha256', `${secret}\n${key}`)
    .update(Buffer.isBuffer(body) ? body : canonicalJson(body ?? null))
    .digest('base64url')
    .slice(0, 22);

/** `secret` is the service's, `key` the caller's Idempotency-Key. */
export const contextOf = (request: PaktwerkRequest, actor: Actor, at: string, key: string, secret: string): CommandContext => {
  const path = request.url.split('?')[0] ?? '';
  const commandId = derivedUuid(actor.personId, actor.organisation, `${request.method} ${path}`, key);
  const correlation = request.headers['x-correlation-id'];
  const traceparent = traceparentOf(request.headers['traceparent']);
  return {
    commandId,
    requestHash: requestHash(secret, key, request.body),
    actor: eventActor(actor),
    at,
    correlationId: typeof correlation === 'string' && /^[\w-]{8,64}$/.test(correlation) ? correlation : commandId,
    ...expectedVersion(request.headers['if-match']),
    ...defined({ traceparent }),
  };
};

const expectedVersion = (header: string | undefined): { expectedVersion?: number } => {
  if (header === undefined || header === '*') return {};
  const m = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!m) throw new Problem(400, 'malformed-if-match', { field: 'If-Match' });
  return { expectedVersion: Number(m[1]) };
};

export type { Static };
