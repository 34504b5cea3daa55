import type { Paths } from './generated/services';

/** Every route of every service, as docs/api describes it. */
export type Routes = { [P in keyof Paths as P extends `/api/${string}` ? P : never]: Paths[P] };

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathsWith<M extends Method> = {
  [P in keyof Routes]: Routes[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof Routes];
type Operation<P extends keyof Routes, M extends Method> = Routes[P] extends Record<M, infer O> ? O : never;

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;
type Success<R> = {
  [S in Extract<keyof R, 200 | 201 | 202 | 204>]: Json<R[S]>;
}[Extract<keyof R, 200 | 201 | 202 | 204>];

export type ReadPath = PathsWith<'get'>;
export type WriteMethod = Exclude<Method, 'get'>;
export type WritePath<M extends WriteMethod = 'post'> = PathsWith<M>;

type ParametersIn<O, Where extends 'path' | 'query'> = O extends { parameters: infer A }
  ? Where extends keyof A
    ? NonNullable<A[Where]>
    : never
  : never;
/** Required where the route has them, absent where it has none. */
type Place<Name extends string, T> = [T] extends [never]
  ? { readonly [N in Name]?: undefined }
  : Record<never, never> extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };

type ParametersOf<P extends keyof Routes, M extends Method> = Place<'path', ParametersIn<Operation<P, M>, 'path'>> &
  Place<'query', ParametersIn<Operation<P, M>, 'query'>>;
export type ReadParameters<P extends ReadPath> = ParametersOf<P, 'get'>;
export type WriteParameters<P extends keyof Routes, M extends WriteMethod = 'post'> = Omit<ParametersOf<P, M>, never>;

/** What a route answers when it succeeds. */
export type Read<P extends ReadPath> = Operation<P, 'get'> extends { responses: infer R } ? Success<R> : never;
export type Written<P extends keyof Routes, M extends WriteMethod = 'post'> =
  Operation<P, M> extends { responses: infer R } ? Success<R> : never;
/** What a route wants to be sent. */
export type Body<P extends keyof Routes, M extends WriteMethod = 'post'> =
  Operation<P, M> extends { requestBody?: infer R } ? ([NonNullable<R>] extends [never] ? undefined : Sent<NonNullable<R>>) : undefined;
type Sent<R> = R extends { content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown } } ? Blob : Json<R>;
