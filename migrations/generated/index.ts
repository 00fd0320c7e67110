import * as migration_20261121_230547_spine from './20261121_230547_spine';

export const migrations = [
  {
    up: migration_20261121_230547_spine.up,
    down: migration_20261121_230547_spine.down,
    name: '20261121_230547_spine'
  },
];
