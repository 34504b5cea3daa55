/** A part of the application that this server does not have, or not any more. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';
}

const KEY = 'paktwerk-reloaded-at';
const ONE_RELOAD_PER_MS = 60_000;

const wasReloadedLately = (): boolean => {
  try {
    return Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONE_RELOAD_PER_MS;
  } catch {
    return true; // without a memory a reload could go round in circles
  }
};

/** A page that cannot be reached must not be reloaded: the browser's own error page would take its place. */
const serverAnswers = (): Promise<boolean> =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

export interface PartTools {
  readonly mayReload: () => Promise<boolean>;
  readonly reload: () => void;
}
const browser: PartTools = {
  mayReload: async () => !wasReloadedLately() && (await serverAnswers()),
  reload: () => {
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  },
};

/**
 * Loads a part of the application. After a redeploy the old page asks for files that are gone: it is loaded anew, once; when that is not
 * possible or did not help, the nearest boundary says so with a button.
 */
export const loadPart = async <T>(importer: () => Promise<T>, tools: PartTools = browser): Promise<T> => {
  try {
    return await importer();
  } catch (error) {
    if (await tools.mayReload()) {
      tools.reload();
      return new Promise(() => undefined); // the page is about to go
    }
    throw new MissingPartError('A part of the application could not be loaded.', { cause: error });
  }
};
