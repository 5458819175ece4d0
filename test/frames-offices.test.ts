import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { testConstructions } from './frame-table';

describe('frames of offices', () => {
  testConstructions([
    {
      name: 'people with employers or offices of their own leave one by one',
      type: 'departure',
      positive: [
        [
          'Karel Vos, topman van Ahold, en Piet de Boer, directeur van Hema, zijn opgestapt.',
          { person: 'Piet de Boer', company: 'Hema', position: 'directeur' },
        ],
        [
          'Voorzitter Marie Claes en gedelegeerd bestuurder Luc Peeters van Fortis dienden hun ontslag in.',
          { person: 'Luc Peeters', company: 'Fortis' },
        ],
        [
          'Anna Smit van Randstad en Karel Vos van Ordina moeten het veld ruimen.',
          { person: 'Karel Vos', company: 'Ordina' },
        ],
        ['Karel Vos en Anna Smit stapten op bij DAF.', { person: ['Karel Vos', 'Anna Smit'], company: 'DAF' }],
      ],
      negative: [
        'Karel Vos, topman van Ahold, en Piet de Boer, directeur van Hema, praten.',
        'Een filiaal van Hema en een winkel van Ahold zijn vertrokken.',
      ],
    },
    {
      name: 'who does not stand again',
      type: 'departure',
      positive: [
        ['Anna Smit stelt zich als voorzitter van DSM niet herkiesbaar.', { person: 'Anna Smit', company: 'DSM' }],
        ['President Karel Vos van Stork is niet meer herkiesbaar.', { person: 'Karel Vos', company: 'Stork' }],
        [
          'Voorzitter Anna Smit van TNT had laten weten dat zij zich niet herkiesbaar zou stellen.',
          { person: 'Anna Smit', company: 'TNT' },
        ],
      ],
      negative: ['Karel Vos van Stork stelt zich herkiesbaar.', 'De wethouder is niet herkiesbaar, weet Stork.'],
    },
    {
      name: 'an office goes to somebody',
      type: 'appointment',
      positive: [
        [
          'Topman Karel Vos van TNT stapt op. Zijn functie wordt overgenomen door Anna Smit.',
          { person: 'Anna Smit', company: 'TNT' },
        ],
        [
          'Topman Karel Vos van TNT stapt op. De leiding gaat over naar Anna Smit.',
          { person: 'Anna Smit', company: 'TNT' },
        ],
        [
          'Heineken koopt Grolsch. De aandeelhouders benoemden Karel Vos tot voorzitter.',
          { person: 'Karel Vos', company: 'Heineken' },
        ],
        [
          'Bij Volvo vertrekt Piet de Boer. De leiding komt in handen van Anna Smit, tot nu toe directeur bij Scania.',
          { person: 'Anna Smit', company: 'Volvo' },
        ],
        [
          'Karel Vos, die nu nog bij Oracle werkt, wordt topman van SAP. De huidige topman, Anna Smit, volgt Piet de Boer op als voorzitter.',
          { person: 'Anna Smit', company: 'SAP' },
        ],
      ],
      negative: [
        'Het voorzitterschap van de Europese Unie gaat naar België, meldt Solvay.',
        'Karel Vos, die bij Volvo aan het hoofd blijft staan, zweeg.',
        'Anna Smit blijft Philips leiden.',
      ],
    },
  ]);

  it('does not take the words of a trigger for a denial', () => {
    const { events, statements } = createExtractor().extract(
      'Voorzitter Anna Smit van TNT liet weten dat zij zich in juni niet herkiesbaar zou stellen.',
    );
    expect(events.map((e) => `${e.type} ${e.status}`)).toEqual(['departure planned']);
    expect(statements.map((s) => s.kind)).toEqual(['announcement']);
  });
});
