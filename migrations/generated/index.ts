import * as migration_20261121_231900_spine from './20261121_231900_spine';
import * as migration_20261122_055823_translators from './20261122_055823_translators';
import * as migration_20261122_065447_api_clients from './20261122_065447_api_clients';
import * as migration_20261122_071633_media_recordings from './20261122_071633_media_recordings';
import * as migration_20261122_104339_whole_model from './20261122_104339_whole_model';
import * as migration_20261122_152545_genre_traits from './20261122_152545_genre_traits';
import * as migration_20261129_231846_term_revisions from './20261129_231846_term_revisions';

export const migrations = [
  {
    up: migration_20261121_231900_spine.up,
    down: migration_20261121_231900_spine.down,
    name: '20261121_231900_spine',
  },
  {
    up: migration_20261122_055823_translators.up,
    down: migration_20261122_055823_translators.down,
    name: '20261122_055823_translators',
  },
  {
    up: migration_20261122_065447_api_clients.up,
    down: migration_20261122_065447_api_clients.down,
    name: '20261122_065447_api_clients',
  },
  {
    up: migration_20261122_071633_media_recordings.up,
    down: migration_20261122_071633_media_recordings.down,
    name: '20261122_071633_media_recordings',
  },
  {
    up: migration_20261122_104339_whole_model.up,
    down: migration_20261122_104339_whole_model.down,
    name: '20261122_104339_whole_model',
  },
  {
    up: migration_20261122_152545_genre_traits.up,
    down: migration_20261122_152545_genre_traits.down,
    name: '20261122_152545_genre_traits',
  },
  {
    up: migration_20261129_231846_term_revisions.up,
    down: migration_20261129_231846_term_revisions.down,
    name: '20261129_231846_term_revisions'
  },
];
