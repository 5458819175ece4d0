import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('offices told of in passing', () => {
  testConstructions([
    {
      name: 'who took it, behind "die"',
      type: 'appointment',
      positive: [
        [
          '"Wij gaan door", zei Karel Vos van Stork, die sinds 2005 topman is.',
          { person: 'Karel Vos', company: 'Stork', position: 'topman' },
        ],
        [
          'Dat zei bestuursvoorzitter Anna Smit van Randstad, die in juni vorig jaar Piet de Boer opvolgde.',
          { person: 'Anna Smit', company: 'Randstad' },
        ],
        [
          'TNT groeit, TNT zoekt mensen en TNT verhuist. DHL ook. Topman Karel Vos, die in mei Anna Smit opvolgde, is blij.',
          { person: 'Karel Vos', company: 'TNT' },
        ],
      ],
      negative: [
        'Dat zei Karel Vos van Stork, die in juni vorig jaar ziek werd.',
        'De machine van Stork, die in mei een oudere opvolgde, staat stil.',
      ],
    },
  ]);
});
