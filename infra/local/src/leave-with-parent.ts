// Loaded before a service's own code. A launcher that is killed with -9 cannot stop its children, but the channel to them closes:
// they then stop in an orderly way instead of holding ports and database connections.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}
