import { useTexts } from '../../texts/in-both.ts';
import { citizenTexts } from '../../texts/texts.ts';

/** What the citizen can do rather than say no. */
export const OtherWays = ({ base }: { readonly base: string }) => {
  const { heading, change, aboutChange, call, aboutCall } = useTexts(citizenTexts).decline.rather;
  return (
    <>
      <p>{heading}</p>
      <ul>
        <li>
          <a href={`${base}/bed-om-aendring`}>{change}</a>, {aboutChange}
        </li>
        <li>
          <a href={`${base}/ring-til-mig`}>{call}</a>, {aboutCall}
        </li>
      </ul>
    </>
  );
};
