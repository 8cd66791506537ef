import { render } from 'preact-render-to-string';
import { PageContext, type PageRequest, type RevisionInfo } from '../page-context.js';
import { CardTable } from './cards.js';
import { CachedMarkup } from './once.js';

const revision = { number: 1, sources: new Map() } as unknown as RevisionInfo;

const contextOf = ({
  revision: of = revision,
  query = '',
  ...request
}: Partial<Omit<PageRequest, 'query'>> & { query?: string } = {}) =>
  new PageContext(
    {
      language: 'en',
      path: '/council',
      params: {},
      on: '2020-01-01',
      ...request,
      query: new URLSearchParams(query),
      revision: of,
    },
    of,
    [],
    'https://pledges.example',
  );

/** Returns a function that renders a link, and one that counts how often the link was rendered. */
const rendering = () => {
  let times = 0;
  const link = (context: PageContext, per = 'link') =>
    render(
      <CachedMarkup per={per} context={context}>
        {(shared) => {
          times += 1;
          return (
            <a href={shared.to('/states')}>
              {shared.request.on} &amp; {shared.request.path}
            </a>
          );
        }}
      </CachedMarkup>,
    );
  return { link, times: () => times };
};

it('renders once what a language, a day and the links of a revision have in common', () => {
  const { link, times } = rendering();
  const markup = '<a href="/states">2020-01-01 &amp; </a>';
  expect(link(contextOf())).toBe(markup);
  expect(link(contextOf({ path: '/states/FRA', query: 'sort=name&on=2020-01-01' }))).toBe(markup);
  expect(times()).toBe(1);
  const others = [{ language: 'fr' }, { on: '2021-01-01' }, { query: 'revision=1' }, { seen: 3 }] as const;
  expect(new Set([markup, ...others.map((other) => link(contextOf(other)))]).size).toBe(5);
  link(contextOf(), 'another');
  link(contextOf({ revision: { ...revision, sources: new Map() } }));
  expect(times()).toBe(7);
});

it('cites on each page what the markup cites', () => {
  const cited = () => {
    const context = contextOf();
    render(
      <CachedMarkup per="citing" context={context}>
        {(shared) => {
          shared.cited.add('source');
          return 'S';
        }}
      </CachedMarkup>,
    );
    return [...context.cited];
  };
  expect([cited(), cited()]).toEqual([['source'], ['source']]);
});

it('renders on each page anew what depends on what stands before it', () => {
  const context = contextOf();
  const folds = ['a', 'a', 'b'].map((per) =>
    render(
      <CachedMarkup per={`fold ${per}`} context={context}>
        {(shared) => shared.nextDetailsId()}
      </CachedMarkup>,
    ),
  );
  expect(folds).toEqual(['fold-1', 'fold-2', 'fold-3']);
});

it('labels the cells of a row that is kept', () => {
  const table = () =>
    render(
      <CardTable label="Members" head={['State', 'Seat']}>
        <CachedMarkup per="row" context={contextOf()}>
          {() => (
            <tr>
              <th scope="row">France</th>
              <td>permanent</td>
            </tr>
          )}
        </CachedMarkup>
      </CardTable>,
    );
  expect(table()).toContain('<td data-label="Seat">permanent</td>');
  expect(table()).toBe(table());
});
