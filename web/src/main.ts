import 'virtual:view.css';
import './style.css';
import attachView from 'virtual:view-script';
import { element, plural } from './elements';
import { createLexiconPane } from './lexicon-pane';
import type { Answer, Failure, Task } from './protocol';
import { createReader } from './reader';
import { FIRST_SAMPLE, SAMPLES } from './samples';
import { fromFragment, toFragment } from './share';

/** How long typing must pause, in milliseconds, before a short or a long text is read. */
const PAUSE = { short: 150, long: 500 };
const LONG = 20_000;
/** Longer texts are for the command; UTF-16 code units. */
const MOST_TEXT = 500_000;
/** Links above this are cut by some mail and chat programs. */
const SAFE_LINK = 8_000;

const text = element('text', HTMLTextAreaElement);
const date = element('date', HTMLInputElement);
const sample = element('sample', HTMLSelectElement);
const view = element('view', HTMLElement);
const status = element('status', HTMLParagraphElement);
const dateProblem = element('date-problem', HTMLParagraphElement);
const shareButton = element('share', HTMLButtonElement);

let timer: ReturnType<typeof setTimeout> | undefined;
let last: Answer | undefined;
let picked = '';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('error', ({ message }) => {
  status.textContent = `The reader could not be started${message ? `: ${message}` : '.'}`;
});
const reader = createReader(worker, show);
const pane = createLexiconPane(changed, () => picked);

function task(): Task {
  return { text: text.value, date: date.value, lexicon: pane.value() };
}

function changed(): void {
  view.setAttribute('aria-busy', 'true');
  clearTimeout(timer);
  timer = setTimeout(read, text.value.length > LONG ? PAUSE.long : PAUSE.short);
}

function read(): void {
  clearTimeout(timer);
  if (text.value.length > MOST_TEXT) {
    view.setAttribute('aria-busy', 'false');
    status.textContent = `This text has ${text.value.length} characters; the page reads up to ${MOST_TEXT}, the command any number.`;
    return;
  }
  if (text.value.length > LONG) status.textContent = 'Reading…';
  view.setAttribute('aria-busy', 'true');
  reader.read(task());
}

function show(answer: Answer | Failure): void {
  view.setAttribute('aria-busy', 'false');
  if ('failure' in answer) {
    status.textContent = `This text could not be read: ${answer.failure}`;
    return;
  }
  last = answer;
  render(answer);
  dateProblem.textContent = answer.dateProblem ?? '';
  date.setAttribute('aria-invalid', String(answer.dateProblem !== undefined));
  pane.show(answer);
  const { entities, events, took } = answer;
  status.textContent = `${plural(entities, 'name')}, ${plural(events, 'event')}, read in ${Math.round(took)} ms`;
}

/** Puts a new view in place of the old and carries filters, scrolling and focus over. */
function render({ html, effect }: Answer): void {
  const chosen = [...view.querySelectorAll('select')].map(({ name, value }) => ({ name, value }));
  const top = view.querySelector('.text')?.scrollTop ?? 0;
  const active = view.contains(document.activeElement) ? document.activeElement : null;
  const focused = active?.id
    ? `#${CSS.escape(active.id)}`
    : active instanceof HTMLSelectElement && `[name=${active.name}]`;
  view.innerHTML = html;
  attachView(view);
  for (const { name, value } of chosen) {
    const select = view.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  view.querySelector('.filters')?.dispatchEvent(new Event('change'));
  for (const id of effect?.gained ?? []) document.getElementById(id)?.classList.add('gained');
  const box = view.querySelector('.text');
  if (box) box.scrollTop = top;
  if (focused) view.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

function fill({ text: words, date: day, lexicon }: Task): void {
  text.value = words;
  text.scrollTop = 0;
  date.value = day;
  pane.set(lexicon);
  sample.value = SAMPLES.find((one) => one.text === words)?.id ?? '';
  read();
}

async function share(): Promise<void> {
  const fragment = await toFragment(task());
  history.replaceState(null, '', fragment);
  const long = location.href.length > SAFE_LINK ? `; at ${location.href.length} characters some programs cut it` : '';
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = `The link is in the clipboard and in the address bar${long}. All of it stays behind the #, which browsers send to no server.`;
  } catch {
    status.textContent = `The link is in the address bar${long}.`;
  }
}

/** Reads what the address holds; a sample where it holds nothing. */
async function open(): Promise<void> {
  try {
    const shared = await fromFragment(location.hash);
    if (shared) return fill(shared);
  } catch (error) {
    dateProblem.textContent = `The link cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
    if (last) return;
  }
  const first = SAMPLES.find(({ id }) => id === FIRST_SAMPLE) ?? SAMPLES[0];
  fill({ text: first.text, date: '', lexicon: '' });
}

sample.append(new Option('your own text', ''), ...SAMPLES.map(({ id, title }) => new Option(title, id)));
sample.addEventListener('change', () => {
  const found = SAMPLES.find(({ id }) => id === sample.value);
  fill({ text: found?.text ?? '', date: '', lexicon: pane.value() });
  if (!found) text.focus();
});
text.addEventListener('input', () => {
  sample.value = '';
  changed();
});
date.addEventListener('input', changed);
document.addEventListener('selectionchange', () => {
  const inText = document.activeElement === text;
  const words = inText ? text.value.slice(text.selectionStart, text.selectionEnd) : textInView();
  if (words || inText) picked = /^[^\n]{1,80}$/.test(words.trim()) ? words.trim() : '';
});
function textInView(): string {
  const selection = getSelection();
  return selection?.anchorNode && view.contains(selection.anchorNode) ? selection.toString() : '';
}
shareButton.addEventListener('click', () => void share());
element('download', HTMLButtonElement).addEventListener('click', () => {
  if (!last) return;
  const url = URL.createObjectURL(new Blob([last.json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'nieuwsgraaf.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
});
addEventListener('hashchange', () => void open());
void open();
