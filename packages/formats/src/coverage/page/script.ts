/**
 * Finding, ordering, opening and closing in the tree, and links on the ranges of an opened file. It adds nothing that
 * must be there to read the page, makes elements only by the DOM (never from text as HTML), and holds no `<` and no
 * `&`, so that the page can be read as XML too.
 */
export const script = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const tree = byId('tree');
  if (tree === null) return;
  const items = [];
  const collect = (list, prefix, parent) => {
    for (const row of list.children) {
      if (row.dataset.n === undefined) continue;
      const box = row.querySelector(':scope > details');
      const inner = box === null ? null : box.querySelector(':scope > ul');
      const name = row.querySelector('.n').textContent;
      const [covered, total] = row.dataset.n.split(',').map(Number);
      const known = row.dataset.n !== '';
      const item = { row, box, inner, parent, name, path: (prefix + name).toLowerCase(), known, shown: true, before: false };
      item.missing = known ? total - covered : 0;
      item.total = known ? total : 0;
      item.share = item.total > 0 ? covered / total : 2;
      items.push(item);
      if (inner !== null) collect(inner, prefix + name, item);
    }
  };
  collect(tree, '', null);
  const files = items.filter((item) => item.inner === null);
  const folders = items.filter((item) => item.inner !== null);
  const [find, only, order, count] = ['find', 'only', 'order', 'count'].map(byId);
  let searching = false;

  const apply = () => {
    const words = find.value.trim().toLowerCase().split(' ').filter((word) => word !== '');
    const narrowed = words.length > 0;
    if (narrowed) if (!searching) for (const item of folders) item.before = item.box.open;
    for (const item of folders) item.shown = false;
    let found = 0;
    for (const item of items.toReversed()) {
      if (item.inner === null) {
        const wanted = only.checked ? item.missing > 0 : true;
        item.shown = wanted ? words.every((word) => item.path.includes(word)) : false;
        if (item.shown) found += 1;
      }
      if (item.shown) if (item.parent !== null) item.parent.shown = true;
      item.row.hidden = !item.shown;
    }
    for (const item of folders) {
      if (narrowed) item.box.open = item.shown;
      else if (searching) item.box.open = item.before;
    }
    searching = narrowed;
    const filtered = narrowed ? true : only.checked;
    const group = (number) => number.toLocaleString('en-US');
    count.textContent = filtered ? group(found) + ' of ' + group(files.length) + ' files' : '';
  };

  const byName = (a, b) => (a.name === b.name ? 0 : a.name > b.name ? 1 : -1);
  const orders = {
    worst: (a, b) => b.missing - a.missing || a.known - b.known || byName(a, b),
    low: (a, b) => a.share - b.share || b.missing - a.missing || byName(a, b),
    name: byName,
    size: (a, b) => b.total - a.total || byName(a, b),
  };
  const arrange = () => {
    const lists = new Map();
    for (const item of items.toSorted(orders[order.value])) {
      const list = item.row.parentNode;
      if (!lists.has(list)) lists.set(list, []);
      lists.get(list).push(item.row);
    }
    for (const [list, rows] of lists) list.prepend(...rows);
    byId('ordered').hidden = order.value !== 'worst';
  };

  let waiting = 0;
  find.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 60);
  });
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    find.value = '';
    apply();
  });
  only.addEventListener('change', apply);
  order.addEventListener('change', arrange);
  byId('open').addEventListener('click', () => { for (const item of folders) item.box.open = true; });
  byId('close').addEventListener('click', () => { for (const item of items) if (item.box !== null) item.box.open = false; });

  tree.addEventListener('toggle', (event) => {
    const place = event.target.querySelector(':scope > .m');
    if (place === null) return;
    const [link, ranges] = [place.querySelector(':scope > a'), place.querySelector('.g')];
    if (link === null) return;
    if (ranges === null) return;
    if (ranges.querySelector('a') !== null) return;
    const parts = ranges.textContent.split(', ').map((text) => {
      const one = link.cloneNode(false);
      one.href = link.href + '#' + text.split('–').map((line) => 'L' + line).join('-');
      one.textContent = text;
      return one;
    });
    ranges.replaceChildren(...parts.flatMap((one, at) => (at === 0 ? [one] : [', ', one])));
  }, true);

  byId('tools').hidden = false;
  find.value = '';
  only.checked = false;
  order.value = 'worst';
})();
`;
