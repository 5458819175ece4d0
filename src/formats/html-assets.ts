/** The page's look. Colours come in pairs, for light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d5dae0;--card:#f6f8fa;--focus:#0b57d0;
--company:#d6e6ff;--person:#ffe3c7;--place:#d8f3dc;--other:#e9e0f8;--cue:#a21caf;--lit:#ffe45c;
--money:#0f6b3a;--ties:#0b57d0;--products:#8a3ffc;--people:#b3460b;--places:#00707d;--trouble:#c01c28;--figures:#7a5b00;
--actual:#1a7f37;--planned:#0b57d0;--maybe:#8a5a00;--no:#b42318}
@media(prefers-color-scheme:dark){:root{--bg:#14171b;--fg:#e6e9ed;--dim:#9aa5b1;--line:#353c45;--card:#1d2228;--focus:#8ab4f8;
--company:#1d3f6e;--person:#643a12;--place:#1f5127;--other:#44366a;--cue:#e59af0;--lit:#665400;
--money:#56d68c;--ties:#8ab4f8;--products:#c5a3ff;--people:#ff9d5c;--places:#4fd0dd;--trouble:#ff8a80;--figures:#e8c04a;
--actual:#5fd07d;--planned:#8ab4f8;--maybe:#f0b849;--no:#ff8a80}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1rem 1.25rem;background:var(--bg);color:var(--fg);font:1rem/1.6 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .5rem}
.view{container-type:inline-size}
.view h2{font-size:1.1rem;margin:0 0 .5rem;overflow-wrap:anywhere}
.dim{color:var(--dim)}[hidden]{display:none!important}
select,button,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.35rem;
padding:.15rem .5rem;max-width:18rem}
button:hover,select:hover{border-color:var(--dim)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;padding:.5rem 0;
background:var(--bg);border-bottom:1px solid var(--line);font-size:.9rem}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.5rem 0 0;font-size:.8rem;color:var(--dim)}
.legend span{white-space:nowrap}.legend mark{padding:0 .3rem;color:var(--fg)}
.legend span[class]::before{content:'';display:inline-block;width:.65rem;height:.65rem;margin-right:.3rem;border-radius:.2rem;background:var(--family)}
.doc{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1.5rem;padding:1rem 0;border-bottom:1px solid var(--line)}
.doc>h2,.doc>p{grid-column:1/-1}
.text{white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.75;align-self:start;position:sticky;top:3.5rem;
max-height:calc(100vh - 4.5rem);overflow-y:auto}
@container(max-width:46rem){.doc{grid-template-columns:minmax(0,1fr);gap:1rem}.text{position:static;max-height:none}.filters{position:static}}
mark{background:none;color:inherit;border-radius:.2rem}
mark.company,mark.media{background:var(--company)}mark.person{background:var(--person)}mark.place{background:var(--place)}
mark.organisation,mark.state,mark.product,mark.role{background:var(--other)}
mark.cue{color:var(--cue);font-style:italic}
mark.trigger{color:var(--family);font-weight:600;text-decoration:underline;text-underline-offset:.2em}
mark.time{border-bottom:2px dotted var(--dim)}mark.lit{background:var(--lit);color:var(--fg)}mark[data-events]{cursor:pointer}
.cards{display:flex;flex-direction:column;gap:.6rem}
.card{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--family);border-radius:.5rem;
padding:.5rem .8rem .6rem;overflow-wrap:anywhere}
.card:hover,.card.lit{border-color:var(--family)}
.card h3{display:flex;flex-wrap:wrap;gap:.2rem .5rem;align-items:center;justify-content:space-between;font-size:.95rem;margin:0;
color:var(--family)}
.card b{color:var(--status);border:1px solid;border-radius:1rem;padding:0 .55rem;font-size:.75rem;font-weight:600}
.card dl{display:grid;grid-template-columns:minmax(5rem,auto) minmax(0,1fr);gap:0 .8rem;margin:.3rem 0 0;font-size:.875rem;line-height:1.5}
.card dt{color:var(--dim)}.card dd{margin:0}
.money{--family:var(--money)}.ties{--family:var(--ties)}.products{--family:var(--products)}.people{--family:var(--people)}
.places{--family:var(--places)}.trouble{--family:var(--trouble)}.figures{--family:var(--figures)}
.actual{--status:var(--actual)}.planned{--status:var(--planned)}.rumoured,.possible{--status:var(--maybe)}
.denied,.ended,.negated{--status:var(--no)}
.graph{display:block;width:100%;height:auto;max-height:30rem;border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}
.edge line{stroke:var(--family);stroke-width:1.8}.label{fill:var(--family);pointer-events:none}
.rumoured line,.possible line,.planned line{stroke-dasharray:6 4}
.denied line,.ended line,.negated line{stroke-dasharray:1.5 4.5}#arrow path{fill:context-stroke}
.node{cursor:pointer}.node circle{fill:var(--company);stroke:var(--fg)}.node.person circle{fill:var(--person)}
.node.organisation circle,.node.state circle{fill:var(--other)}
.node.chosen circle{fill:var(--lit)}.node:hover circle{stroke-width:2.5}
.graph text{font-size:12px;text-anchor:middle;paint-order:stroke;stroke:var(--bg);stroke-width:3px}
.node text{fill:var(--fg);font-weight:600}.graph .label{font-size:10.5px}
@media print{.filters,.legend{display:none}.text{position:static;max-height:none}}
`;

/**
 * What the view does, as the source of a function of the element that holds it: filters, and lighting up the words of an event. It reads
 * data attributes only and writes no markup.
 */
export const VIEW_SCRIPT = `(root) => {
  const cards = new Map([...root.querySelectorAll('.card')].map((card) => [card.id, card]));
  const marks = new Map([...cards.keys()].map((id) => [id, []]));
  for (const mark of root.querySelectorAll('mark[data-events]')) {
    for (const id of mark.dataset.events.split(' ')) marks.get(id)?.push(mark);
  }
  let lit = [];
  const light = (id) => {
    for (const element of lit) element.classList.remove('lit');
    lit = cards.has(id) ? [cards.get(id), ...marks.get(id)] : [];
    for (const element of lit) element.classList.add('lit');
  };
  const focused = () => light(document.activeElement?.id);
  const show = (mark) => {
    const box = mark?.closest('.text');
    if (!box || box.scrollHeight <= box.clientHeight) return;
    const [inner, outer] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 2;
  };
  for (const [id, card] of cards) {
    card.addEventListener('mouseenter', () => light(id));
    card.addEventListener('mouseleave', focused);
    card.addEventListener('focus', () => {
      light(id);
      show(marks.get(id)[0]);
    });
    card.addEventListener('blur', () => light());
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === card) marks.get(id)[0]?.scrollIntoView({ block: 'center' });
    });
  }
  const eventOf = (target) =>
    target.closest?.('mark[data-events]')?.dataset.events.split(' ').find((id) => cards.has(id) && !cards.get(id).hidden);
  for (const text of root.querySelectorAll('.text')) {
    text.addEventListener('mouseover', ({ target }) => (target === text ? focused() : light(eventOf(target))));
    text.addEventListener('mouseleave', focused);
    text.addEventListener('click', ({ target }) => {
      const card = cards.get(eventOf(target));
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    });
  }
  const form = root.querySelector('.filters');
  const nodes = [...root.querySelectorAll('.node')];
  const filter = () => {
    const { type, status, company } = form.elements;
    const any = Boolean(type.value || status.value || company.value);
    let count = 0;
    for (const card of cards.values()) {
      const fits = (!type.value || card.dataset.type === type.value) && (!status.value || card.dataset.status === status.value) &&
        (!company.value || JSON.parse(card.dataset.companies).includes(company.value));
      card.hidden = !fits;
      if (fits) count++;
    }
    for (const doc of root.querySelectorAll('.doc')) doc.hidden = any && !doc.querySelector('.card:not([hidden])');
    for (const node of nodes) {
      const chosen = node.dataset.company === company.value;
      node.classList.toggle('chosen', chosen);
      node.setAttribute('aria-pressed', String(chosen));
    }
    form.querySelector('output').textContent = count + ' of ' + cards.size + ' events';
  };
  form.addEventListener('change', filter);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of form.querySelectorAll('select')) select.value = '';
    filter();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const node of nodes) {
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
}`;

/** The page's own script. */
export const SCRIPT = `(${VIEW_SCRIPT})(document.querySelector('.view'));`;

/** Hashes of the two for the page's content security policy, so that nothing else on it can run. A test holds them to the sources. */
export const STYLE_HASH = 'sha256-B5gbH4XWDctzXJiKOr4scarHxmjtI+wycrtqUtH91qM=';
export const SCRIPT_HASH = 'sha256-GaZ11e0zraWaXuo++du0WY+P9RN6WV9LuGoKz2Tu40U=';
