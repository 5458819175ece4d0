/** The page's look. Colours come in pairs, for light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#5c6670;--line:#d5dae0;--card:#f6f8fa;--focus:#0b57d0;
--company:#cfe3ff;--person:#ffe0c2;--place:#d3f2d6;--other:#e6dcf8;--trigger:#c2410c;--cue:#a21caf;--lit:#ffe45c;
--actual:#1a7f37;--planned:#0b57d0;--maybe:#8a5a00;--no:#b42318}
@media(prefers-color-scheme:dark){:root{--bg:#14171b;--fg:#e6e9ed;--dim:#9aa5b1;--line:#353c45;--card:#1d2228;--focus:#8ab4f8;
--company:#1d3f6e;--person:#6b3d10;--place:#1f5427;--other:#47356e;--trigger:#ff9d5c;--cue:#e59af0;--lit:#7a6500;
--actual:#5fd07d;--planned:#8ab4f8;--maybe:#f0b849;--no:#ff8a80}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--bg);color:var(--fg);font:1rem/1.6 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:0 0 .5rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:0}
.dim{color:var(--dim)}[hidden]{display:none!important}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 0;background:var(--bg);
border-bottom:1px solid var(--line)}
select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.15rem .5rem;
max-width:18rem}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.doc{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1.5rem;padding:1rem 0;border-bottom:1px solid var(--line)}
.doc>h2,.doc>p{grid-column:1/-1}
@media(max-width:50rem){.doc{grid-template-columns:minmax(0,1fr)}}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:none;color:inherit;border-radius:.2rem}
mark.company,mark.media{background:var(--company)}mark.person{background:var(--person)}mark.place{background:var(--place)}
mark.organisation,mark.state,mark.product,mark.role{background:var(--other)}
mark.trigger{color:var(--trigger);font-weight:600;text-decoration:underline}mark.cue{color:var(--cue);font-style:italic}
mark.time{border-bottom:2px dotted var(--dim)}mark.lit{background:var(--lit)}mark[data-events]{cursor:pointer}
.cards{display:flex;flex-direction:column;gap:.6rem}
.card{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--status,var(--line));border-radius:.4rem;
padding:.5rem .8rem;overflow-wrap:anywhere}
.card dl{display:grid;grid-template-columns:minmax(5rem,auto) minmax(0,1fr);gap:0 .8rem;margin:.2rem 0 0}
.card dt{color:var(--dim)}.card dd{margin:0}.card b{color:var(--status)}
.actual{--status:var(--actual)}.planned{--status:var(--planned)}.rumoured,.possible{--status:var(--maybe)}
.denied,.ended,.negated{--status:var(--no)}
svg{width:100%;height:auto;max-height:34rem;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
.edge{stroke:var(--status,var(--dim));stroke-width:1.6}.edge.rumoured,.edge.possible,.edge.planned{stroke-dasharray:5 4}
.edge.denied,.edge.ended,.edge.negated{stroke-dasharray:1 4}#arrow path{fill:var(--dim)}
.node{cursor:pointer}.node circle{fill:var(--company);stroke:var(--fg)}.node.person circle{fill:var(--person)}
.node.organisation circle,.node.state circle{fill:var(--other)}
.node text{fill:var(--fg);font-size:12px;text-anchor:middle;paint-order:stroke;stroke:var(--bg);stroke-width:3px}
@media print{form{display:none}}
`;

/** What the page does: filters, and lighting up the words of an event. It reads data attributes only and writes no markup. */
export const SCRIPT = `
(() => {
  const cards = [...document.querySelectorAll('.card')];
  const marks = new Map();
  for (const mark of document.querySelectorAll('mark[data-events]')) {
    for (const id of mark.dataset.events.split(' ')) marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  let lit = [];
  const light = (id) => {
    for (const mark of lit) mark.classList.remove('lit');
    lit = marks.get(id) ?? [];
    for (const mark of lit) mark.classList.add('lit');
  };
  for (const card of cards) {
    card.addEventListener('mouseenter', () => light(card.id));
    card.addEventListener('mouseleave', () => light(document.activeElement?.id ?? ''));
    card.addEventListener('focus', () => light(card.id));
    card.addEventListener('blur', () => light(''));
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== card) return;
      marks.get(card.id)?.[0]?.scrollIntoView({ block: 'center' });
    });
  }
  for (const [id, list] of marks) {
    for (const mark of list) {
      mark.addEventListener('click', () => {
        const card = document.getElementById(id);
        if (card.hidden || mark.dataset.events.split(' ').find((other) => !document.getElementById(other).hidden) !== id) return;
        card.focus({ preventScroll: true });
        card.scrollIntoView({ block: 'nearest' });
      });
    }
  }
  const form = document.querySelector('form');
  const filter = () => {
    const { type, status, company } = form.elements;
    let count = 0;
    for (const card of cards) {
      const companies = JSON.parse(card.dataset.companies);
      const fits = (!type.value || card.dataset.type === type.value) && (!status.value || card.dataset.status === status.value) &&
        (!company.value || companies.includes(company.value));
      card.hidden = !fits;
      if (fits) count++;
    }
    for (const doc of document.querySelectorAll('.doc')) {
      doc.hidden = Boolean(type.value || status.value || company.value) && !doc.querySelector('.card:not([hidden])');
    }
    document.querySelector('output').textContent = count + ' of ' + cards.length + ' events';
  };
  form.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const node of document.querySelectorAll('.node')) {
    const pick = () => {
      const { company } = form.elements;
      company.value = company.value === node.dataset.company ? '' : node.dataset.company;
      filter();
    };
    node.addEventListener('click', pick);
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      pick();
    });
  }
  filter();
})();
`;

/** Hashes of the two for the page's content security policy, so that nothing else on it can run. A test holds them to the sources. */
export const STYLE_HASH = 'sha256-LtlgEAEq0A+vey6jnhXvRdLNxcqu2BaomrDTMkzOYPY=';
export const SCRIPT_HASH = 'sha256-0rLknVpf8dialSuHkXH0ftFoIg+agt4c5x9EQPiuPKk=';
