import pc from 'picocolors';
import { createAnalyser } from '../dutch/analyse';
import { createExtractor } from '../extract';
import type { TextColours } from '../formats/text';
import type { LexiconFile } from '../lexicon/schema';
import type { Format } from './format-names';
import type { SourceDocument } from './read-inputs';
import { createRenderer, type Look, type Rendered } from './render';

/** What decides how documents are rendered: plain data, so that it can be sent to a worker. */
export interface RenderSettings {
  format: Format;
  lexicons: readonly LexiconFile[];
  /** False leaves the built-in companies out. */
  companies: boolean;
  /** The date of documents that have none of their own. */
  date?: string;
  coloured: boolean;
  width?: number;
}

/**
 * Makes the extractor and the function that renders one document with it.
 * @throws {LexiconError} when a lexicon conflicts with the built-in one
 */
export function createDocumentRenderer(settings: RenderSettings): (document: SourceDocument) => Rendered {
  const { format, lexicons, companies, date, coloured, width } = settings;
  const extractor = createExtractor({ lexicons, builtinCompanies: companies });
  let analyser: ReturnType<typeof createAnalyser> | undefined;
  const look: Look = {
    ...(width === undefined ? {} : { width }),
    ...(coloured ? { colours: terminalColours() } : {}),
  };
  return createRenderer(
    format,
    {
      extract: (document) => {
        const when = document.date ?? date;
        return extractor.extract(document.text, when === undefined ? {} : { date: when });
      },
      analyse: (text) => {
        analyser ??= createAnalyser();
        return analyser.analyse(text);
      },
    },
    look,
  );
}

function terminalColours(): TextColours {
  const c = pc.createColors(true);
  return {
    title: (s) => c.bold(c.underline(s)),
    company: c.bold,
    type: c.cyan,
    trigger: c.yellow,
    dim: c.dim,
    status: {
      actual: c.green,
      planned: c.blue,
      rumoured: c.magenta,
      possible: c.yellow,
      denied: c.red,
      ended: c.red,
      negated: c.red,
    },
  };
}
