/** Does what the spec asks for over the channel, and takes the server down when the spec has gone. `where` is what the spec must know. */
export const serve = async (actions, where) => {
  process.on('message', async ({ id, action }) => {
    try {
      await actions[action]();
      process.send({ id });
    } catch (error) {
      process.send({ id, error: error.message });
    }
    if (action === 'stop') process.disconnect();
  });
  process.on('disconnect', () => actions.kill().finally(() => process.exit()));
  if (!process.connected) await actions.kill().finally(() => process.exit()); // the spec gave up while the server was starting
  process.send(where);
};
