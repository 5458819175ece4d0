import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'supply',
    construction: 'a count that stands for the goods named before',
    positive: [
      [
        'KLM kocht acht toestellen van Embraer. Ook Flybe bestelde er drie.',
        { customer: 'Flybe', supplier: 'Embraer' },
      ],
      [
        'Bombardier bouwt het toestel in Toronto. Horizon Air heeft er nog vijftien besteld.',
        { customer: 'Horizon Air', supplier: 'Bombardier' },
      ],
      ['Airbus is tevreden. Thai Airways nam er zes af.', { customer: 'Thai Airways', supplier: 'Airbus' }],
    ],
    negative: ['Boeing is tevreden. Philips heeft er drie ontslagen.', 'Airbus groeit. De bakker bestelde er drie.'],
  },
  {
    type: 'supply',
    construction: 'both sides in the subject',
    positive: [
      [
        'Airbus en Emirates tekenden een contract voor de levering van dertig toestellen.',
        { supplier: 'Airbus', customer: 'Emirates' },
      ],
      ['Qantas en Boeing sloten een contract voor acht toestellen.', { supplier: 'Boeing', customer: 'Qantas' }],
      [
        'KLM en Embraer zetten hun handtekening onder een contract voor tien toestellen.',
        { supplier: 'Embraer', customer: 'KLM' },
      ],
    ],
    negative: ['Airbus en Boeing tekenden een contract.', 'KLM en Air France sloten een contract met de vakbond.'],
  },
  {
    type: 'competition',
    construction: 'a rival of the same sector, not the company last spoken of',
    positive: [
      [
        'Airbus is teleurgesteld. FedEx koopt vliegtuigen van de Amerikaanse concurrent Boeing.',
        { participant: ['Airbus', 'Boeing'] },
      ],
      ['KLM kiest Embraer. De Canadese rivaal Bombardier grijpt mis.', { participant: ['Embraer', 'Bombardier'] }],
      ['Boeing levert aan Ryanair. Concurrent EasyJet is jaloers.', { participant: ['Ryanair', 'EasyJet'] }],
    ],
    negative: ['De concurrent van Ryanair is jaloers.', 'Een grote concurrent ging vorig jaar failliet.'],
  },
  {
    type: 'competition',
    construction: 'the two of a sector',
    positive: [
      [
        'Airbus en Boeing meldden zich. De twee vliegtuigbouwers strijden al jaren om de gunst van China.',
        { participant: ['Airbus', 'Boeing'] },
      ],
      [
        'Ryanair en EasyJet groeien. De twee luchtvaartmaatschappijen beconcurreren elkaar op tien routes.',
        { participant: ['Ryanair', 'EasyJet'] },
      ],
      [
        'Heineken en Carlsberg groeien. Beide brouwers concurreren in Rusland.',
        { participant: ['Heineken', 'Carlsberg'] },
      ],
    ],
    negative: ['De twee brouwers beconcurreren elkaar.', 'Beide fabrikanten strijden om de gunst.'],
  },
  {
    type: 'supply',
    construction: 'a consortium stands for its members',
    positive: [
      [
        'Een consortium van Boeing en Saab levert toestellen aan de luchtmacht.',
        { supplier: ['Boeing', 'Saab'], customer: 'luchtmacht' },
      ],
      [
        'De luchtmacht gunde het contract aan een consortium van EADS en Thales.',
        { supplier: ['EADS', 'Thales'], customer: 'luchtmacht' },
      ],
      [
        'De marine gunde de opdracht aan een combinatie onder leiding van Damen.',
        { supplier: 'Damen', customer: 'marine' },
      ],
    ],
    negative: [
      'Een consortium levert toestellen aan de luchtmacht.',
      'Een combinatie van Boeing en Saab levert problemen op.',
    ],
  },
  {
    type: 'supply',
    construction: 'deliveries put off by the buyer',
    positive: [
      [
        'Airbus is bezorgd. Virgin Atlantic stelde de levering van zes toestellen uit.',
        { supplier: 'Airbus', customer: 'Virgin Atlantic' },
      ],
      [
        'Qantas heeft de aflevering van acht Boeing 787 Dreamliners opgeschort.',
        { supplier: 'Boeing', customer: 'Qantas' },
      ],
      [
        'Lufthansa verschuift de levering van tien toestellen van Airbus naar 2012.',
        { supplier: 'Airbus', customer: 'Lufthansa' },
      ],
    ],
    negative: ['PostNL stelt de levering van pakketten uit.', 'Airbus stelt de levering uit.'],
  },
  {
    type: 'supply',
    construction: 'engines that an aircraft gets',
    positive: [
      [
        'Boeing vernieuwt de 747. Het toestel krijgt motoren van General Electric.',
        { supplier: 'General Electric', customer: 'Boeing' },
      ],
      ['Airbus bouwt de A350, die vliegt op motoren van Rolls-Royce.', { supplier: 'Rolls-Royce', customer: 'Airbus' }],
      ['De Boeing 787 wordt uitgerust met motoren van Rolls-Royce.', { supplier: 'Rolls-Royce', customer: 'Boeing' }],
    ],
    negative: ['Boeing krijgt steun van General Electric.', 'KLM vliegt op verzoek van Airbus.'],
  },
  {
    type: 'supply',
    construction: 'talks about goods, and where orders go',
    positive: [
      [
        'Boeing voert gesprekken met Qantas over de verkoop van twintig toestellen.',
        { supplier: 'Boeing', customer: 'Qantas' },
      ],
      [
        'De onderhandelingen tussen Airbus en Emirates over dertig vliegtuigen duren voort.',
        { supplier: 'Airbus', customer: 'Emirates' },
      ],
      ['De order van Lufthansa ging naar Airbus.', { supplier: 'Airbus', customer: 'Lufthansa' }],
      [
        'De eerste toestellen van Airbus zijn bestemd voor Singapore Airlines.',
        { supplier: 'Airbus', customer: 'Singapore Airlines' },
      ],
    ],
    negative: [
      'Philips voert gesprekken met Siemens over de toekomst.',
      'De winst van Boeing is bestemd voor de aandeelhouders.',
    ],
  },
  {
    type: 'supply',
    construction: 'a state or its forces that sign a contract',
    positive: [
      [
        'De Amerikaanse marine tekende een contract met Boeing.',
        { supplier: 'Boeing', customer: 'Amerikaanse marine' },
      ],
      [
        'Canada heeft een contract gesloten met Boeing voor vijftien helikopters.',
        { supplier: 'Boeing', customer: 'Canada' },
      ],
      [
        'Het ministerie van Defensie zegde het contract met Lockheed Martin op.',
        { supplier: 'Lockheed Martin', customer: 'ministerie van Defensie' },
      ],
    ],
    negative: ['De marine tekende een contract met de gemeente.', 'Canada sloot een akkoord met Noorwegen.'],
  },
  {
    type: 'supply',
    construction: 'who is in the race for an order',
    positive: [
      ['Alstom en Siemens dingen mee naar de order van NS.', { supplier: ['Alstom', 'Siemens'], customer: 'NS' }],
      ['Boeing aast op een opdracht van de luchtmacht.', { supplier: 'Boeing', customer: 'luchtmacht' }],
      ['Airbus biedt mee op een contract van Emirates.', { supplier: 'Airbus', customer: 'Emirates' }],
    ],
    negative: ['Alstom dingt mee naar de prijs.', 'Philips en Siemens strijden om de gunst van de klant.'],
  },
  {
    type: 'competition',
    construction: 'products that stand for their makers',
    positive: [
      ['Airbus bouwt de A350, die concurreert met de 787 van Boeing.', { participant: ['Airbus', 'Boeing'] }],
      ['De A380 is het antwoord van Airbus op de 747 van Boeing.', { participant: ['Airbus', 'Boeing'] }],
      ['De A350 van Airbus is een concurrent van de Boeing 787.', { participant: ['Airbus', 'Boeing'] }],
    ],
    negative: ['Het antwoord van Airbus op de vraag was kort.', 'De A380 is de grootste trots van Airbus.'],
  },
  {
    type: 'supply',
    construction: 'a contract that is awarded: the perfect has no contract',
    positive: [
      [
        'Vattenfall heeft het contract voor de levering van kabels gegund aan TKF.',
        { supplier: 'TKF', customer: 'Vattenfall', product: 'kabels' },
      ],
      ['KLM heeft een contract voor motoren gegund aan Rolls-Royce.', { supplier: 'Rolls-Royce', customer: 'KLM' }],
      ['Alstom heeft een contract met NS.', { supplier: 'Alstom', customer: 'NS' }],
    ],
    negative: ['KLM heeft de prijs gegund aan de piloot.', 'Siemens heeft het contract met de bond opgezegd.'],
  },
  {
    type: 'supply',
    construction: '"onder meer" in front of the preposition',
    positive: [
      ['Barry Callebaut levert onder meer aan Nestlé.', { supplier: 'Barry Callebaut', customer: 'Nestlé' }],
      ['TomTom leverde onder andere aan Ford.', { supplier: 'TomTom', customer: 'Ford' }],
      [
        'Brembo heeft motoren geleverd aan onder meer Ferrari.',
        { supplier: 'Brembo', customer: 'Ferrari', product: 'motoren' },
      ],
    ],
    negative: ['Brembo levert onder meer in Italië.', 'TomTom denkt onder meer aan Ford.'],
  },
]);

testConstructions([
  {
    type: 'supply',
    construction: 'a verb told once for several companies and their goods',
    positive: [
      [
        'Honeywell levert de boordcomputers, Goodrich de landingsgestellen en Rolls-Royce de motoren voor de A350 van Airbus.',
        { supplier: 'Goodrich', customer: 'Airbus', product: 'landingsgestellen' },
      ],
      [
        'De vleugels van de A350 van Airbus worden geleverd door Fokker, de wielen door Goodrich en de motoren door Rolls-Royce.',
        { supplier: 'Rolls-Royce', customer: 'Airbus', product: 'motoren' },
      ],
      [
        "Boeing en Airbus zijn blij. Qantas koopt twaalf Airbus A380's, Emirates tien Boeing 777's.",
        { supplier: 'Boeing', customer: 'Emirates', product: 'Boeing 777' },
      ],
    ],
    negative: ['KLM verkoopt tickets, Lufthansa ook.', 'Boeing bouwt de vleugels, Airbus is tevreden met de motoren.'],
  },
  {
    type: 'production',
    construction: 'a verb of making told once for several companies',
    positive: [
      [
        'Alenia bouwt de staart van de Dreamliner, Mitsubishi de vleugels en Spirit de cockpit.',
        { company: 'Mitsubishi', product: 'vleugels' },
      ],
      ['Nokia maakt telefoons, Philips lampen en Sony televisies.', { company: 'Sony', product: 'televisies' }],
      [
        'De romp wordt gebouwd door Alenia, de vleugels door Mitsubishi.',
        { company: 'Mitsubishi', product: 'vleugels' },
      ],
    ],
    negative: ['Alenia maakt winst, Mitsubishi verlies.', 'Alenia prijst de staart, Mitsubishi de vleugels.'],
  },
]);
