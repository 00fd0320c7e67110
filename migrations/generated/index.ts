import * as migration_20261121_224650_spine from './20261121_224650_spine';

export const migrations = [
  {
    up: migration_20261121_224650_spine.up,
    down: migration_20261121_224650_spine.down,
    name: '20261121_224650_spine'
  },
];
