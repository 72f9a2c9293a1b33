/** What a page with a list brings: a row for each item, in its order, with numbers of the values of each filter. */
interface Data {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly (readonly [number[], number[], number[], number[], number[], string])[];
}

const keys = ['category', 'owner', 'state', 'can', 'catalog'] as const;

/** Makes the list of a page searchable; the address always says what is shown. */
function enhanceList(data: Data, form: HTMLFormElement): void {
  const list = document.getElementById('plugins');
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const search = form.elements.namedItem('q');
  if (list === null || count === null || none === null || !(search instanceof HTMLInputElement)) return;
  const items = Array.from(list.children).filter(item => item instanceof HTMLElement);
  const texts = items.map((item, at) => `${item.textContent?.toLowerCase() ?? ''} ${data.rows[at]?.[5] ?? ''}`);
  const total = items.length.toLocaleString('en');
  let typing = false;
  let waiting = 0;

  const chosen = (key: string): string => {
    const field = form.elements.namedItem(key);
    return field instanceof HTMLSelectElement ? field.value : '';
  };

  const show = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = keys.flatMap((key, at) => {
      const value = chosen(key);
      return value === '' ? [] : [[at, data.facets[key]?.indexOf(value) ?? -1] as const];
    });
    let seen = 0;
    for (const [at, item] of items.entries()) {
      const row = data.rows[at];
      const fits =
        row !== undefined &&
        wanted.every(([key, value]) => (row[key] as number[]).includes(value)) &&
        words.every(word => texts[at]?.includes(word));
      if (fits) seen += 1;
      if (item.hidden === fits) item.hidden = !fits;
    }
    const isAll = words.length === 0 && wanted.length === 0;
    const noun = items.length === 1 ? 'plugin' : 'plugins';
    count.textContent = isAll ? `${total} ${noun}` : `${seen.toLocaleString('en')} of ${total} ${noun}`;
    none.hidden = seen > 0;
  };

  const write = (isTyped: boolean): void => {
    clearTimeout(waiting);
    const said = [['q', search.value.trim()] as const, ...keys.map(key => [key, chosen(key)] as const)];
    const hash = new URLSearchParams(said.filter(([, value]) => value !== '').map(pair => [...pair])).toString();
    const bare = location.href.split('#', 1)[0] ?? '';
    const now = hash === '' ? bare : `${bare}#${hash}`;
    if (now === location.href) return;
    // One step back undoes a whole word, not a letter.
    if (isTyped && typing) history.replaceState(null, '', now);
    else history.pushState(null, '', now);
    typing = isTyped;
  };

  const read = (): void => {
    const hash = location.hash.slice(1);
    if (hash !== '' && !hash.includes('=')) return; // a place in the page
    const said = new URLSearchParams(hash);
    search.value = said.get('q') ?? '';
    for (const key of keys) {
      const field = form.elements.namedItem(key);
      if (field instanceof HTMLSelectElement) {
        field.value = said.get(key) ?? '';
        if (field.selectedIndex < 0) field.value = '';
      }
    }
    typing = false;
    show();
  };

  const links = (): HTMLElement[] =>
    items.filter(item => !item.hidden).flatMap(item => item.querySelector<HTMLElement>('a') ?? []);

  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== search) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? search : all[Math.min(next, all.length - 1)])?.focus();
  };

  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  search.addEventListener('input', () => {
    show();
    clearTimeout(waiting);
    waiting = setTimeout(write, 200, true);
  });
  search.addEventListener('blur', () => {
    write(true);
    typing = false;
  });
  search.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || search.value === '') return;
    event.preventDefault();
    search.value = '';
    show();
    write(false);
  });
  form.addEventListener('change', event => {
    if (event.target === search) return;
    show();
    write(false);
  });
  document.getElementById('clear')?.addEventListener('click', () => {
    form.reset();
    show();
    write(false);
    search.focus();
  });
  document.addEventListener('keydown', event => {
    const { target } = event;
    const writes = target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
    if (event.key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (target === search || !writes) walk(event);
  });
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
  read();
}

/** Gives commands a button that copies them. */
function enhanceCommands(): void {
  if (navigator.clipboard === undefined) return;
  for (const block of document.querySelectorAll('.commands pre')) {
    const text = block.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy: ${text}`);
    button.addEventListener('click', () => {
      const tell = (says: string): void => {
        button.textContent = says;
        setTimeout(() => {
          button.textContent = 'Copy';
        }, 1500);
      };
      navigator.clipboard.writeText(text).then(
        () => tell('Copied'),
        () => tell('Cannot copy'),
      );
    });
    const around = document.createElement('div');
    around.className = 'copied';
    block.replaceWith(around);
    around.append(block, button);
  }
}

const form = document.getElementById('filters');
const data = Reflect.get(window, 'catalogcData') as Data | undefined;
if (data !== undefined && form instanceof HTMLFormElement) enhanceList(data, form);
enhanceCommands();
