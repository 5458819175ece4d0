import type { Article, Filler, Span } from '../types';
import { codePointOffsets, wholeBefore } from './code-points';
import { plainWords, rolesOf, wellFormed } from './describe';

/** Names of this library's own terms; they have no page to fetch. */
const TERMS = 'urn:nieuwsgraaf:';
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { ng: TERMS }] as const;
/** How much of the text around a quotation goes with it, in UTF-16 code units. */
const AROUND = 32;

/** Places in the text: by position in code points, and by quotation. */
export interface TextTarget {
  source: string;
  selector: [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ];
}

/** One annotation of the W3C model. Terms with `ng:` are this library's. */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'classifying' | 'describing';
  body: Record<string, unknown>[];
  target: TextTarget[];
}

/** A page of annotations, JSON-LD that stands alone. */
export interface WebAnnotationPage {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationPage';
  items: WebAnnotation[];
}

/** Settings of {@link toWebAnnotation}. */
export interface WebAnnotationOptions {
  /** IRI of the text; `urn:nieuwsgraaf:text` where left out. Ids are fragments of it. */
  source?: string;
}

/**
 * The article as W3C Web Annotations: an annotation for each entity (its mentions are its targets), event (its triggers) and statement
 * (its cue). Positions count code points, as the recommendation asks.
 */
export function toWebAnnotation(article: Article, text: string, options: WebAnnotationOptions = {}): WebAnnotationPage {
  const { source = `${TERMS}text` } = options;
  const offset = codePointOffsets(text);
  const iri = (id: string): string => `${source}#${id}`;
  const target = ({ start, end }: Span): TextTarget => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: offset(start), end: offset(end) },
      {
        type: 'TextQuoteSelector',
        exact: wellFormed(text.slice(start, end)),
        prefix: wellFormed(text.slice(wholeBefore(text, Math.max(0, start - AROUND)), start)),
        suffix: wellFormed(text.slice(end, wholeBefore(text, Math.min(text.length, end + AROUND)))),
      },
    ],
  });
  const tag = (value: string): Record<string, unknown> => ({ type: 'TextualBody', purpose: 'tagging', value });
  const filled = (filler: Filler): Record<string, unknown> => ({
    'ng:name': wellFormed(filler.name),
    ...(filler.entity ? { 'ng:entity': { id: iri(filler.entity) } } : {}),
    ...(filler.quantity
      ? { 'ng:quantity': filler.quantity.value, 'ng:unit': filler.quantity.currency ?? filler.quantity.unit }
      : {}),
  });
  const items: WebAnnotation[] = [];
  const add = (
    id: string,
    motivation: WebAnnotation['motivation'],
    body: Record<string, unknown>[],
    spans: readonly Span[],
  ): void => {
    if (spans.length) items.push({ id: iri(id), type: 'Annotation', motivation, body, target: spans.map(target) });
  };

  for (const { id, kind, name, canonicalName, lexiconId, mentions } of article.entities) {
    const entity = {
      id: iri(`${id}-entity`),
      type: `ng:${kind}`,
      'ng:name': wellFormed(name),
      ...(canonicalName ? { 'ng:canonicalName': canonicalName } : {}),
      ...(lexiconId ? { 'ng:lexiconId': lexiconId } : {}),
    };
    add(id, 'identifying', [tag(kind), entity], mentions);
  }
  for (const event of article.events) {
    const described = {
      id: iri(`${event.id}-event`),
      type: `ng:${event.type}`,
      'ng:status': event.status,
      ...(event.time ? { 'ng:time': event.time.value } : {}),
      'ng:role': rolesOf(event).flatMap(([role, fillers]) =>
        fillers.map((f) => ({ 'ng:roleName': role, ...filled(f) })),
      ),
    };
    add(event.id, 'classifying', [tag(plainWords(event.type)), tag(event.status), described], event.trigger);
  }
  for (const { id, kind, speaker, via, about, cue } of article.statements) {
    const described = {
      id: iri(`${id}-statement`),
      type: `ng:${kind}`,
      ...(speaker ? { 'ng:speaker': filled(speaker) } : {}),
      ...(via ? { 'ng:via': filled(via) } : {}),
      'ng:about': about.map((event) => ({ id: iri(event) })),
    };
    add(id, 'describing', [tag(plainWords(kind)), described], cue);
  }
  return { '@context': CONTEXT, id: iri('annotations'), type: 'AnnotationPage', items };
}
