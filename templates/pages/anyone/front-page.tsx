import { type Frame, page } from '../layout.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

/** The service's front page: what it is, and the ways in. */
export const frontPage = (frame: Frame): string =>
  page({
    frame,
    language: 'offered',
    title: 'Aftale om ansættelse i fleksjob',
    body: (
      <>
        <p class="font-lead">
          Her laver arbejdsgiver og medarbejder en aftale om et fleksjob, og kommunen følger op på den.
        </p>
        <h2>Har du fået en mail fra os?</h2>
        <p>Brug linket i mailen. Det åbner lige den aftale, der er til dig.</p>
        <p>
          <a href="/nyt-link">Få et nyt link</a>, hvis dit ikke virker.
        </p>
        <h2>Arbejder du i kommunen?</h2>
        <p>
          <a href="/log-ind">Log ind til dine sager</a>
        </p>
        <h2>Spørgsmål?</h2>
        <p>
          Ring til {frame.municipality.unit} på <PhoneLink phone={frame.municipality.phone} />.
        </p>
      </>
    ),
  });
