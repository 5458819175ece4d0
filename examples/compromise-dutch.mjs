// Dutch news in compromise. Run: node examples/compromise-dutch.mjs
import nlp from 'compromise';
import { createCompromisePlugin } from 'nieuwsgraaf/compromise';

nlp.plugin(createCompromisePlugin());
const doc = nlp.dutch(
  'Volgens geruchten zal Shell het Britse bedrijf BG overnemen. Een Shell-topman ontkent het gerucht. Philips nam BioTelemetry over.',
);

console.log(doc.match('#Company').out('array'));
console.log(doc.companies().details().map((company) => company.name));
for (const event of doc.events().details()) console.log(event.type, event.status, event.roles.acquirer[0].name, event.roles.acquired[0].name);
console.log(doc.rumours().text(), '/', doc.denials().text());
// `{...}` looks at the lemma, of separable verbs too
console.log(doc.match('{overnemen}').length);
// English is left as it was
console.log(nlp('I can’t go').match('not').found);
