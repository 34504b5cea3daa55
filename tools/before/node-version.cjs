'use strict';
// Plain, old JavaScript: it has to run in exactly the versions that it turns away.
var parts = process.versions.node.split('.').map(Number);

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Paktwerk needs Node 20.19 or newer, this is Node ' +
      process.versions.node +
      ': install a current version from https://nodejs.org and start again.',
  );
  process.exit(1);
}
