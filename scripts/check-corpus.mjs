#!/usr/bin/env node
// Checks our own corpus (corpus/articles, and corpus/wire, which is kept aside to measure): every text has a golden answer and the other way round, and what an
// answer says stands in its text. Prints what is wrong and a matrix of event type by status (optional events left out). Exit 1 on any fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDERS = [
  { folder: fileURLToPath(new URL('../corpus/articles', import.meta.url)), minWords: 150, maxWords: 400 },
  { folder: fileURLToPath(new URL('../corpus/wire', import.meta.url)), minWords: 120, maxWords: 700 },
];
const STATUSES = ['actual', 'planned', 'rumoured', 'possible', 'denied', 'ended', 'negated'];
const KINDS = ['announcement', 'rumour', 'denial', 'confirmation', 'report', 'noComment'];

/**
 * The guide's table: `need` lists the roles without which there is no event (an inner list: one of them is enough),
 * `may` the others, and `never` the statuses in which the type is no natural news (so an empty cell is no gap).
 */
const TYPES = {
  investment: { need: ['investor', 'investee'], may: ['amount', 'stake'] },
  fundingRound: { need: ['company'], may: ['amount', 'investor'] },
  acquisition: { need: [['acquirer', 'seller'], 'acquired'], may: ['amount', 'stake'] },
  merger: { need: ['participant'], may: [] },
  jointVenture: { need: ['participant'], may: ['venture'] },
  collaboration: { need: ['participant'], may: ['purpose', 'location'] },
  supply: { need: ['supplier', 'customer'], may: ['product', 'amount'] },
  ownership: { need: ['owner', 'owned'], may: ['stake'] },
  competition: { need: ['participant'], may: [] },
  listing: { need: ['company'], may: ['exchange', 'amount'] },
  productLaunch: { need: ['company', 'product'], may: [] },
  // an ended development is a discontinuation
  productDevelopment: { need: ['company', 'product'], may: [], never: ['ended'] },
  production: { need: ['company', 'product'], may: [] },
  discontinuation: { need: ['company', 'product'], may: [] },
  marketEntry: { need: ['company', 'market'], may: [] },
  founding: { need: ['company'], may: ['founder'], never: ['ended'] },
  ranking: { need: ['company', 'rank'], may: ['domain'] },
  appointment: { need: ['person', 'company'], may: ['position'] },
  departure: { need: ['person', 'company'], may: ['position'] },
  layoffs: { need: ['company'], may: ['count'] },
  expansion: { need: ['company'], may: ['location', 'facility'] },
  closure: { need: ['company'], may: ['location', 'facility'] },
  bankruptcy: { need: ['company'], may: [] },
  // a suit may leave its plaintiff or, rarely, its defendant unnamed
  legalAction: { need: [['plaintiff', 'defendant']], may: [] },
  // a figure is reached or not; it cannot be called off
  results: { need: ['company', 'metric'], may: ['amount', 'change'], never: ['ended'] },
  // nobody denies or calls off a price
  sharePrice: { need: ['company'], may: ['change'], never: ['rumoured', 'denied', 'ended'] },
};

/** ISO 8601 of any precision, a quarter, half or week, or a TIMEX3 reference. */
const TIME = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4]|-H[12]|-W\d{2})?$|^(PRESENT|PAST|FUTURE)_REF$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const flat = (s) => s.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
const folded = (s) => flat(s).toLowerCase();

/** The text without its date line or front matter; null where it has none. */
function body(text) {
  const front = text.match(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/);
  if (front) return /^(date|datum):/m.test(front[0]) ? text.slice(front[0].length) : null;
  const line = text.match(/^\s*(date|datum):? +(\d{4}(-\d{2}){0,2}|\d{1,2} [a-z]+ \d{4}|\d{1,2}-\d{1,2}-\d{4})\s+/i);
  return line ? text.slice(line[0].length) : null;
}

/** True where every part of `quote` (parts parted by " ... ") stands literally in `text`, in that order. */
function quoted(text, quote) {
  let from = 0;
  for (const part of flat(quote).split(' ... ')) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function checkEvent(e, where, text, companies, say) {
  const type = TYPES[e.type];
  if (!type) return say(`${where}: unknown type "${e.type}"; allowed: ${Object.keys(TYPES).join(', ')}`);
  if (!STATUSES.includes(e.status)) say(`${where}: unknown status "${e.status}"; allowed: ${STATUSES.join(', ')}`);
  if (e.time !== undefined && !TIME.test(e.time)) say(`${where}: time "${e.time}" is no TIMEX value`);
  const allowed = [...type.need.flat(), ...type.may];
  for (const [role, fillers] of Object.entries(e.roles)) {
    if (!allowed.includes(role)) say(`${where}: ${e.type} has no role "${role}"; allowed: ${allowed.join(', ')}`);
    if (!Array.isArray(fillers) || fillers.length === 0) say(`${where}: role "${role}" must be a list with a filler`);
    else
      for (const f of fillers) {
        if (!folded(text).includes(folded(f))) say(`${where}: filler "${f}" (${role}) is not in the text`);
        if (/^(de|het|een) /i.test(f) && !companies.includes(f))
          say(`${where}: filler "${f}" (${role}) starts with an article`);
      }
  }
  for (const need of type.need)
    if (![need].flat().some((r) => e.roles[r])) say(`${where}: ${e.type} misses role ${[need].flat().join(' or ')}`);
  if (typeof e.quote !== 'string') say(`${where}: no quote`);
  else if (!quoted(flat(text), e.quote)) say(`${where}: quote not in the text: "${e.quote}"`);
}

function checkStatement(s, where, text, events, say) {
  if (!KINDS.includes(s.kind)) say(`${where}: unknown kind "${s.kind}"; allowed: ${KINDS.join(', ')}`);
  if (!Array.isArray(s.about) || s.about.length === 0) say(`${where}: "about" must list an event index`);
  else
    for (const i of s.about)
      if (!Number.isInteger(i) || !events[i]) say(`${where}: about ${i} is no event; there are ${events.length}`);
  for (const key of ['speaker', 'via'])
    if (s[key] !== undefined && !folded(text).includes(folded(s[key])))
      say(`${where}: ${key} "${s[key]}" is not in the text`);
  if (s.quote !== undefined && !quoted(flat(text), s.quote)) say(`${where}: quote not in the text: "${s.quote}"`);
}

/** Statuses that rest on an act of saying: the statement must be listed. */
function checkStatus(gold, say) {
  const kinds = gold.events.map(() => new Set());
  for (const s of gold.statements ?? []) for (const i of s.about ?? []) kinds[i]?.add(s.kind);
  gold.events.forEach((e, i) => {
    const at = `${gold.id} event ${i} (${e.type})`;
    if (e.status === 'denied' && !kinds[i].has('denial')) say(`${at}: denied, yet no denial is listed`);
    if (e.status === 'rumoured' && !kinds[i].has('rumour') && !kinds[i].has('report'))
      say(`${at}: rumoured, yet no rumour or report is listed`);
    if (kinds[i].has('denial') && e.status === 'rumoured')
      say(`${at}: rumoured, yet a denial is listed (a denial beats its rumour)`);
  });
  // the scorer keys statements by kind and event: an optional one beside a required one would count for nothing
  const required = new Set();
  for (const s of gold.statements ?? []) if (!s.optional) for (const i of s.about ?? []) required.add(`${s.kind} ${i}`);
  for (const s of gold.statements ?? [])
    for (const i of s.about ?? [])
      if (s.optional && required.has(`${s.kind} ${i}`))
        say(`${gold.id}: an optional ${s.kind} about event ${i} stands beside a required one`);
  const seen = new Map();
  gold.events.forEach((e, i) => {
    const key = JSON.stringify([e.type, e.roles, e.time]);
    if (seen.has(key)) say(`${gold.id}: events ${seen.get(key)} and ${i} are the same`);
    seen.set(key, i);
  });
}

const faults = [];
const say = (line) => faults.push(line);
const matrix = Object.fromEntries(Object.keys(TYPES).map((t) => [t, Object.fromEntries(STATUSES.map((s) => [s, 0]))]));
const kindCount = Object.fromEntries(KINDS.map((k) => [k, 0]));
let eventCount = 0;
let articleCount = 0;

const all = FOLDERS.flatMap((part) => {
  const files = readdirSync(part.folder);
  const names = [...new Set(files.map((f) => f.replace(/(\.gold\.json|\.txt)$/, '')))].sort();
  return names.map((name) => ({ ...part, files, name }));
});

for (const { folder, files, name, minWords, maxWords } of all) {
  if (!files.includes(`${name}.txt`)) say(`${name}: a golden answer without a text`);
  if (!files.includes(`${name}.gold.json`)) say(`${name}: a text without a golden answer`);
  if (!files.includes(`${name}.txt`) || !files.includes(`${name}.gold.json`)) continue;
  articleCount++;
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  let gold;
  try {
    gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  } catch (error) {
    say(`${name}.gold.json: no JSON: ${error.message}`);
    continue;
  }
  if (gold.id !== name) say(`${name}: id is "${gold.id}"`);
  if (!DATE.test(gold.date ?? '')) say(`${name}: date "${gold.date}" is not ISO 8601`);
  const news = body(text);
  if (news === null) say(`${name}: the text starts with no date line`);
  const count = (news ?? text).split(/\s+/).filter(Boolean).length;
  if (count < minWords || count > maxWords) say(`${name}: ${count} words; allowed: ${minWords} to ${maxWords}`);
  for (const c of gold.companies ?? [])
    if (!flat(text).includes(flat(c))) say(`${name}: company "${c}" is not in the text`);
  gold.events.forEach((e, i) => {
    checkEvent(e, `${name} event ${i}`, news ?? text, gold.companies ?? [], say);
    if (!e.optional && matrix[e.type]?.[e.status] !== undefined) matrix[e.type][e.status]++;
    eventCount++;
  });
  (gold.statements ?? []).forEach((s, i) => {
    checkStatement(s, `${name} statement ${i}`, news ?? text, gold.events, say);
    if (s.kind in kindCount) kindCount[s.kind]++;
  });
  checkStatus(gold, say);
}

const gaps = [];
console.log(`${'type'.padEnd(20)}${STATUSES.map((s) => s.padStart(9)).join('')}`);
for (const [type, row] of Object.entries(matrix)) {
  const cells = STATUSES.map((s) => {
    const never = TYPES[type].never?.includes(s);
    if (row[s] === 0 && !never) gaps.push(`${type} ${s}`);
    return String(row[s] || (never ? '-' : '.')).padStart(9);
  });
  console.log(type.padEnd(20) + cells.join(''));
}
console.log(
  `\n${articleCount} articles, ${eventCount} events; statements: ${KINDS.map((k) => `${k} ${kindCount[k]}`).join(', ')}`,
);
console.log(gaps.length ? `cells still empty (${gaps.length}): ${gaps.join('; ')}` : 'no empty cell');
for (const f of faults) console.error(f);
if (faults.length) {
  console.error(`${faults.length} faults`);
  process.exit(1);
}
