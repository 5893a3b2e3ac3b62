import { expect, it } from 'vitest';
import { readableText } from './readable-text.ts';

const PAGE = `<body><main>
  <h1>Jobbet</h1>
  <p>Skriv til <a href="/arbejdsgiver/abcdefghijklmnopqrstuvwxyz">os</a>, eller
    <strong>ring</strong>.<br>Tak.</p>
  <form method="post" action="/sager/00000000-0000-4000-8000-00000000ca5e/afslut">
    <input type="hidden" name="commandId" value="1">
    <label for="t">Stilling</label><span class="form-hint">Fx kok</span>
    <span class="form-error-message"><span class="sr-only">Fejl: </span>Skriv en stilling.</span>
    <input id="t" value="Kok">
    <fieldset><legend>Løn</legend>
      <input type="radio" id="r" checked><label for="r">Ja</label>
    </fieldset>
    <button>Gem<span class="sr-only"> jobbet</span></button>
  </form>
  <dl><div><dt>Timer</dt><dd>8</dd></div></dl>
  <table><tr><th>Dato</th><th>Mål</th></tr></table>
</main></body>`;

it('a page is told as its reader meets it, without what changes from one time to the next', () => {
  expect(readableText(PAGE)).toBe(`# Jobbet

Skriv til [os → /arbejdsgiver/{link}], eller ring. / Tak.

Form → /sager/{id}/afslut
  Stilling
  hint: Fx kok
  ! Fejl: Skriv en stilling.
  [ Kok ]

  Group
    Løn
    (•) Ja

  <Gem jobbet>

Timer:
  8

| Dato | Mål |
`);
});
