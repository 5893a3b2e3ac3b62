import { html, type Markup, page } from '../pages/markup.ts';
import type { Person } from './people.ts';

const signInStyle = html`<style>button{display:block;width:100%;margin:.5rem 0;padding:.75rem;text-align:left}label{display:block;margin:.5rem 0}</style>`;

export const choosePage = (people: readonly Person[], action: string): string =>
  page('Log ind', [
    signInStyle,
    html`<h1>Hvem vil du logge ind som?</h1>
<p>Her på maskinen står denne side i stedet for kommunens egen login-side. Personerne er opdigtede.</p>
<form method="post" action="${action}">
<p><label><input type="checkbox" name="oneStep" value="yes"> Log ind uden det andet trin</label></p>`,
    ...people.map(
      (person) => html`<button name="person" value="${person.id}">${person.name}, ${person.duty}</button>`,
    ),
    html`</form>`,
  ]);

export const beginAgainPage = (desk: string): string =>
  page('Log ind igen', [
    html`<h1>Log ind igen</h1><p>Login blev afbrudt eller er for gammelt. <a href="${desk}">Begynd forfra</a>.</p>`,
  ]);

/** `form` comes from the provider and holds what protects the act; it is not ours to escape. */
export const signOutPage = (form: Markup): string =>
  page('Log ud', [
    html`<h1>Log ud</h1>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Log ud</button>`,
  ]);

export const signedOutPage = (desk: string): string =>
  page('Du er logget ud', [html`<h1>Du er logget ud</h1><p><a href="${desk}">Log ind igen</a></p>`]);
