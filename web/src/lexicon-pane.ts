import { slug } from '../../src/lexicon/slug';
import { element, plural } from './elements';
import { companyEntry, FRAME_ENTRY, FRAME_VERB, withEntry } from './lexicon-entries';
import type { Answer, Effect, Problem } from './protocol';

export interface LexiconPane {
  /** The YAML as it stands. */
  value(): string;
  /** Puts YAML in its place. */
  set(yaml: string): void;
  /** Shows what was found in it and what it does. */
  show(answer: Pick<Answer, 'problems' | 'effect' | 'earlierLexicon'>): void;
}

/**
 * Makes the pane for a lexicon of the user's own work.
 *
 * @param changed called after each change by the user
 * @param picked the words that the user has selected in the text, for a new company; empty for none
 */
export function createLexiconPane(changed: () => void, picked: () => string): LexiconPane {
  const pane = element('lexicon-pane', HTMLDetailsElement);
  const editor = element('lexicon', HTMLTextAreaElement);
  const lines = element('lines', HTMLOListElement);
  const list = element('problems', HTMLUListElement);
  const effect = element('effect', HTMLParagraphElement);

  const countLines = (): void => {
    const count = editor.value.split('\n').length;
    while (lines.children.length > count) lines.lastElementChild?.remove();
    while (lines.children.length < count) {
      const line = document.createElement('li');
      line.textContent = String(lines.children.length + 1);
      lines.append(line);
    }
  };

  /** Selects some words of the lexicon, so that the next key replaces them. */
  const select = (start: number, end: number): void => {
    editor.focus();
    editor.setSelectionRange(start, end);
    const line = editor.value.slice(0, start).split('\n').length;
    editor.scrollTop = (lines.children[line - 1] as HTMLElement).offsetTop - lines.offsetTop - editor.clientHeight / 2;
  };

  const goTo = (line: number): void => {
    const rows = editor.value.split('\n');
    const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
    select(start, start + (rows[line - 1] ?? '').length);
  };

  const add = (key: 'companies' | 'frames', entry: string, name: string): void => {
    const { yaml, at } = withEntry(editor.value, key, entry);
    editor.value = yaml;
    countLines();
    const start = yaml.indexOf(name, at);
    select(start, start + name.length);
    changed();
  };

  const problemRow = ({ line, message, warning }: Problem): HTMLLIElement => {
    const row = document.createElement('li');
    row.className = warning ? 'warning' : 'error';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = line === undefined ? message : `line ${line}: ${message}`;
    if (line !== undefined) button.addEventListener('click', () => goTo(line));
    row.append(button);
    return row;
  };

  editor.addEventListener('input', () => {
    countLines();
    changed();
  });
  editor.addEventListener('scroll', () => {
    lines.scrollTop = editor.scrollTop;
  });
  element('add-company', HTMLButtonElement).addEventListener('click', () => {
    const name = picked() || 'Nieuwe Naam';
    add('companies', companyEntry(slug(name) || 'nieuw', name), JSON.stringify(name).slice(1, -1));
  });
  element('add-frame', HTMLButtonElement).addEventListener('click', () => add('frames', FRAME_ENTRY, FRAME_VERB));
  countLines();

  return {
    value: () => editor.value,
    set(yaml) {
      editor.value = yaml;
      countLines();
      if (yaml !== '') pane.open = true;
    },
    show({ problems, effect: found, earlierLexicon }) {
      for (const line of lines.children) line.className = '';
      for (const { line, warning } of problems) {
        const row = line === undefined ? undefined : lines.children[line - 1];
        if (row && row.className !== 'error') row.className = warning ? 'warning' : 'error';
      }
      editor.setAttribute('aria-invalid', String(problems.some(({ warning }) => !warning)));
      list.replaceChildren(...problems.map(problemRow));
      const earlier = earlierLexicon ? 'Until this is right, the last right version is in force. ' : '';
      effect.textContent = earlier + (found ? effectText(found) : '');
    },
  };
}

function effectText({ companies, frames, mentions, gained, lost }: Effect): string {
  const has = [companies && plural(companies, 'company', 'companies'), frames && plural(frames, 'frame')];
  const does = [
    companies && `names its companies ${plural(mentions, 'time')}`,
    gained.length && `has ${plural(gained.length, 'event')} by it`,
    lost && `has lost ${plural(lost, 'event')} by it`,
  ];
  const what = does.filter(Boolean).join(', ') || 'stays as it was';
  return `Your lexicon: ${has.filter(Boolean).join(', ') || 'words'}. This text ${what}.`;
}
