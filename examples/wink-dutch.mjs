// A Dutch model for winkNLP. Run: node examples/wink-dutch.mjs
import { createDutchModel } from 'nieuwsgraaf/wink';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(createDutchModel());
const { its, as } = nlp;
const doc = nlp.readDoc('Philips neemt het bedrijf BioTelemetry over. De bank had in 2021 geen nieuwe plannen.');

console.log(doc.sentences().out());
console.log(doc.tokens().out(its.lemma).slice(0, 5));
console.log(doc.tokens().out(its.pos).slice(0, 5));
console.log(doc.entities().out(its.detail).map(({ value, type }) => `${value} ${type}`));
console.log(doc.tokens().filter((token) => token.out(its.negationFlag)).out());
console.log(doc.tokens().filter((token) => !token.out(its.stopWordFlag) && token.out(its.type) === 'word').out(its.lemma, as.unique));

nlp.learnCustomEntities([{ name: 'deal', patterns: ['COMPANY VERB'] }]);
console.log(nlp.readDoc('Shell koopt een windpark.').customEntities().out());
