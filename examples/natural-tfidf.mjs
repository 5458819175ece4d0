// Dutch tf-idf and a classifier with natural. Run: node examples/natural-tfidf.mjs
// natural's main module loads database clients and reads .env, so take what you need by sub-path.
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { DutchStemmer } from 'nieuwsgraaf/natural';

const stemmer = new DutchStemmer();

// Lemmas as documents: an array of terms goes into natural as it is, so that names keep the context they need.
const tfidf = new TfIdf();
for (const text of [
  'Philips neemt het bedrijf BioTelemetry over.',
  'ASML levert meer machines aan chipfabrikanten.',
  'De overname van BioTelemetry kost Philips miljarden.',
]) {
  tfidf.addDocument(stemmer.tokenizeAndStem(text));
}
console.log(tfidf.tfidfs(['overnemen']).map((score) => score > 0));

const classifier = new BayesClassifier(stemmer);
classifier.addDocument('De winst steeg en de omzet groeide.', 'cijfers');
classifier.addDocument('Het concern boekte meer winst in het kwartaal.', 'cijfers');
classifier.addDocument('De directeur vertrekt en krijgt een opvolger.', 'mensen');
classifier.addDocument('Een nieuwe topman werd benoemd.', 'mensen');
classifier.train();
console.log(classifier.classify('De winsten groeiden minder snel'));
