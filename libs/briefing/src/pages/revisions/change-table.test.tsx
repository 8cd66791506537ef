import { render } from 'preact-render-to-string';
import type { PageContext } from '../../page-context.js';
import { ChangeTable } from './change-table.js';

const context = {
  language: 'fr',
  revision: { sources: new Map(), prose: { fr: new Map([['Panel on the veto', 'Table ronde sur le veto']]) } },
  initiatives: [],
} as unknown as PageContext;

const takenBack = (kind: string, column: string, id: string, names: { kind: string; id: string; name: string }[]) => ({
  kind,
  id: `${kind}-1`,
  what: 'TAKEN_BACK' as const,
  fields: [{ column, before: id, now: '' }],
  names,
  about: null,
});

it('calls the draft and the event that a fact named which was taken back, and shows no id of theirs', () => {
  const changes = [
    takenBack('vote', 'draft', '2587', [{ kind: 'draftResolution', id: '2587', name: 'S/2016/846' }]),
    takenBack('question', 'event', 'panel-2016', [{ kind: 'event', id: 'panel-2016', name: 'Panel on the veto' }]),
  ];
  const markup = render(<ChangeTable changes={changes} states={[]} context={context} />);
  expect(markup).toContain('S/2016/846');
  expect(markup).toContain('Table ronde sur le veto');
  expect(markup).not.toMatch(/2587|panel-2016/);
});
