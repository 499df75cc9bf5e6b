import { ownAddress } from '../page/own-address.ts';
import { readChoices, type PageChoice } from './page-choices.ts';

/** The readers' choices on this page, kept in the address as the filters of a list are. */
const choices = readChoices();
let query: string | undefined;

function queryOf(isPart: (choice: PageChoice) => boolean): string {
  return String(new URLSearchParams(choices.filter(isPart).map(({ id, value }) => [id, value])));
}

/** Shows the choices in the address, except for any that the page does not offer. */
function follow(): void {
  const parameters = new URLSearchParams(location.search);
  const isSaid = ({ id, value }: PageChoice): boolean => parameters.getAll(id).includes(value);
  const said = queryOf(isSaid);
  // A link within the page may have unfolded what it leads to.
  if (said === query) return;
  query = said;
  for (const choice of choices) choice.change(isSaid(choice));
}

function keep({ type }: Event): void {
  const chosen = queryOf((choice) => choice.isChanged());
  if (chosen === query) return;
  query = chosen;
  const address = ownAddress() + (query && `?${query}`) + location.hash;
  // Browsers unfold, too, where they find a word or follow a link: that is no step to go back.
  if (type === 'toggle') history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
}

addEventListener('change', keep);
addEventListener('toggle', keep, true);
addEventListener('popstate', follow);
follow();
