import { html, page } from '../pages/markup.ts';
import type { MitIdPerson } from './mitid-people.ts';

const style = html`<style>button{display:block;width:100%;margin:.5rem 0;padding:.75rem;text-align:left}label{display:block;margin:.5rem 0}</style>`;

const button = ({ id, name, company }: MitIdPerson) =>
  html`<button name="person" value="${id}">${name}${company === undefined ? '' : `, ${company.name} (CVR ${company.cvr})`}${id.startsWith('privat') ? ', privat MitID' : ''}</button>`;

/** Who one is, and at which level; and the way to turn back. */
export const mitIdPage = (people: readonly MitIdPerson[], action: string): string =>
  page('MitID på denne maskine', [
    style,
    html`<h1>MitID på denne maskine</h1>
<p>Her på maskinen står denne side i stedet for MitID. Personerne er opdigtede.</p>
<form method="post" action="${action}">
<p><label><input type="checkbox" name="low" value="yes"> Log ind på et lavere niveau (lav)</label></p>`,
    ...people.map(button),
    html`<button name="abort" value="yes">Afbryd</button></form>`,
  ]);

export const mitIdForgottenPage = (): string =>
  page('Begynd forfra', [
    html`<h1>Begynd forfra</h1><p>MitID blev afbrudt eller er for gammelt. Åbn linket i mailen igen.</p>`,
  ]);
