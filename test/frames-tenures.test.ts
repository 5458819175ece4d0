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
    {
      name: 'the firm in front of "waar"',
      type: 'appointment',
      positive: [
        [
          'Karel Vos, die directeur van Stork was, stapte over naar DSM, waar hij voorzitter werd.',
          { person: 'Karel Vos', company: 'DSM' },
        ],
      ],
      negative: ['Karel Vos van Stork bezocht DSM, waar hij ziek werd.'],
    },
    {
      name: 'those named as examples',
      type: 'departure',
      positive: [
        [
          'Drie leden van de raad van Stork, onder wie Karel Vos en Anna Smit, vertrekken.',
          { person: ['Karel Vos', 'Anna Smit'], company: 'Stork' },
        ],
        ['Twee managers van DSM, onder wie Anna Smit, stappen op.', { person: 'Anna Smit', company: 'DSM' }],
        ['TNT ontsloeg vier bestuurders, onder wie Karel Vos.', { person: 'Karel Vos', company: 'TNT' }],
      ],
      negative: ['Veel klanten, onder wie Karel Vos, vertrokken bij KPN.', 'Gasten, onder wie Anna Smit, vertrokken.'],
    },
    {
      name: 'the firm of whoever goes to law for it',
      type: 'legalAction',
      positive: [
        [
          'Bestuursvoorzitter Karel Vos van Stork overweegt een rechtszaak tegen Siemens te beginnen.',
          { plaintiff: 'Stork', defendant: 'Siemens' },
        ],
        [
          'Een arbitragecommissie veroordeelde KLM tot het betalen van 250 miljoen euro aan Alitalia.',
          { plaintiff: 'Alitalia', defendant: 'KLM' },
        ],
        ['Nabestaanden klagen Boeing aan.', { plaintiff: 'Nabestaanden', defendant: 'Boeing' }],
      ],
      negative: ['Karel Vos van Stork overweegt een reis.', 'Nabestaanden bezochten Boeing.'],
    },
    {
      name: 'figures of value told without repeating the verb',
      type: 'sharePrice',
      positive: [
        ['HBOS verloor 18 procent van zijn waarde en Lloyds 13 procent.', { company: 'Lloyds', change: '13 procent' }],
        [
          'Fortis raakte 11 procent van zijn beurswaarde kwijt, Dexia 9 procent en KBC 4 procent.',
          { company: 'KBC', change: '4 procent' },
        ],
      ],
      negative: ['Fortis bezit 11 procent van Dexia en KBC 4 procent.', 'Ahold verkocht 18 procent van zijn winkels.'],
    },
  ]);
});
