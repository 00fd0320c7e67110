import * as migration_20261121_231900_spine from './20261121_231900_spine';

export const migrations = [
  {
    up: migration_20261121_231900_spine.up,
    down: migration_20261121_231900_spine.down,
    name: '20261121_231900_spine'
  },
];
