import { readHeader } from '../../src/stages/read-header';

/** Longest headline shown. */
const MOST_TITLE = 60;

/** An article to try the page with. */
export interface Sample {
  readonly id: string;
  /** Its headline. */
  readonly title: string;
  readonly text: string;
}

const files = import.meta.glob<string>('../../corpus/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Our own articles, in the order of their headlines. */
export const SAMPLES: readonly Sample[] = Object.entries(files)
  .map(([path, text]) => ({
    id: path.replace(/^.*\/|\.txt$/g, ''),
    title: headline(readHeader(text).body.trim()),
    text,
  }))
  .sort((a, b) => a.title.localeCompare(b.title, 'nl'));

function headline(body: string): string {
  const [line] = body.split('\n');
  return line.length > MOST_TITLE ? `${line.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')}…` : line;
}

/** What a newcomer sees first. */
export const FIRST_SAMPLE = 'kwiek-flitsbezorging';
