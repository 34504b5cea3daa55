import { loadPart, MissingPartError, type PartTools } from './load-part';

const gone = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/old.js'));
const toolsWith = (mayReload: boolean): PartTools & { reload: jest.Mock } => ({ mayReload: async () => mayReload, reload: jest.fn() });

describe('a part of the application', () => {
  it('is handed on when it is there', async () => {
    const tools = toolsWith(true);
    await expect(loadPart(async () => ({ page: 1 }), tools)).resolves.toEqual({ page: 1 });
    expect(tools.reload).not.toHaveBeenCalled();
  });

  it('that is gone after a redeploy loads the page anew, and shows nothing broken meanwhile', async () => {
    const tools = toolsWith(true);
    const outcome = jest.fn();
    void loadPart(gone, tools).then(outcome, outcome);
    await new Promise((resolve) => setImmediate(resolve));
    expect(tools.reload).toHaveBeenCalledTimes(1);
    expect(outcome).not.toHaveBeenCalled();
  });

  it('that is still gone after the reload, or while the server is away, is an error that a boundary shows', async () => {
    const tools = toolsWith(false);
    await expect(loadPart(gone, tools)).rejects.toBeInstanceOf(MissingPartError);
    expect(tools.reload).not.toHaveBeenCalled();
  });
});
