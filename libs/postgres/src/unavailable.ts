const CONNECTION =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|server closed|not queryable/i;

/** Is this the database being away, shutting down or overloaded (transient), and not an error of the statement? */
export const isUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code ?? '';
  // 08 connection, 57P admin shutdown / crash / starting up, 53 out of resources, 55P03 lock timeout, 57014 statement timeout, 40 rolled back
  return (
    /^(08|57P|53|40)/.test(code) ||
    code === '55P03' ||
    code === '57014' ||
    CONNECTION.test(`${code} ${error.message}`) ||
    (error instanceof AggregateError && error.errors.some(isUnavailable))
  );
};
