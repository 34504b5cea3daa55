import path from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

/** Says each change that no spec notices as soon as it is known, so that a run that is stopped has told what it found. */
class Survivors {
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status !== 'Survived') return;
    const { line, column } = location.start;
    console.log(
      `  ${path.relative('', fileName)}:${line}:${column} ${mutatorName} Survived → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
