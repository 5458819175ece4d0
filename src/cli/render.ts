import { toConllu } from '../dutch/conllu';
import type { Analysis } from '../dutch/types';
import { csvRows } from '../formats/csv';
import type { ReadText } from '../formats/describe';
import { toGold } from '../formats/gold';
import { toNdjson, toRecord } from '../formats/records';
import { type TextColours, toText } from '../formats/text';
import { toWebAnnotation } from '../formats/web-annotation';
import { readHeader } from '../stages/read-header';
import type { Article } from '../types';
import type { Format } from './format-names';
import type { SourceDocument } from './read-inputs';

/** What a document becomes before the sink takes it: its part of the output, or its article where a format needs them all at once. */
export type Rendered = string | Article;

/** What reads a document. Plain functions, so that they can live in a worker. */
export interface Readers {
  extract(document: SourceDocument): Article;
  analyse(text: string): Analysis;
}

/** How the account for people looks. */
export interface Look {
  colours?: TextColours;
  width?: number;
}

/** Makes the function that turns one document into its part of the output. It depends on nothing but its document. */
export function createRenderer(
  format: Format,
  readers: Readers,
  look: Look = {},
): (document: SourceDocument) => Rendered {
  const read = (document: SourceDocument): ReadText => ({ ...document, article: readers.extract(document) });
  switch (format) {
    case 'text':
      return (document) =>
        toText(readers.extract(document), { ...look, title: document.source === '-' ? document.id : document.source });
    case 'json':
      return (document) => JSON.stringify(toRecord(read(document)), null, 2).replace(/^/gm, '  ');
    case 'ndjson':
      return (document) => toNdjson(read(document));
    case 'gold':
      return (document) => `${JSON.stringify(toGold(document.id, readers.extract(document)))}\n`;
    case 'csv':
      return (document) => csvRows(read(document));
    case 'conllu':
      return (document) =>
        `# newdoc id = ${document.id.replace(/\s+/g, ' ')}\n${toConllu(readers.analyse(readHeader(document.text).body))}`;
    case 'jsonld':
      return (document) => {
        const page = toWebAnnotation(readers.extract(document), document.text, { source: documentIri(document) });
        return JSON.stringify(page, null, 2).replace(/^/gm, '  ');
      };
    default:
      return readers.extract;
  }
}

/** A document's IRI: its path, or its id where it has none of its own. */
function documentIri({ id, source }: SourceDocument): string {
  const name = source === '-' ? id : source;
  return encodeURI(name.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
}
