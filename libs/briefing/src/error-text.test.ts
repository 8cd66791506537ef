import { problem } from '#domain';
import { problemText } from './error-text.js';

it('writes days as the language does', () => {
  const unknown = problem('COUNCIL_NOT_KNOWN', { from: '1946-01-17', to: '2027-12-31', on: '1945-05-01' });
  expect(problemText(unknown, 'fr').text).toContain('le 1er mai 1945 est en dehors');
  expect(problemText(unknown, 'es').text).toContain('el 1 de mayo de 1945 queda fuera');
  expect(problemText(unknown, 'ar').text).toContain('أما 1 أيار/مايو 1945 فخارج هذه الفترة');
  expect(problemText(unknown, 'ru').text).toContain('1 мая 1945 года в него не входит');
});
