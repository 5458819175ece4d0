/** What runs in each worker thread of `extract`: one extractor, one document at a time. */
import { workerData } from 'piscina';
import { createDocumentRenderer, type RenderSettings } from './document-renderer';
import type { SourceDocument } from './read-inputs';
import type { Rendered } from './render';

const render = createDocumentRenderer(workerData as RenderSettings);

/** Renders a document. What it throws becomes the document's error record. */
export default function renderDocument(document: SourceDocument): Rendered {
  return render(document);
}
