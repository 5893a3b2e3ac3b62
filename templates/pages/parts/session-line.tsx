import { useContext } from 'preact/hooks';
import { sessionTexts } from '../../texts/desk/session-texts.ts';
import { StaffPage } from './staff-page.ts';

/** Before a form on the desk: how long one stays signed in, and that nothing typed is lost. Nothing on other pages. */
export const SessionLine = () => {
  const staff = useContext(StaffPage);
  return staff === undefined ? null : <p class="session-line">{sessionTexts.lasts(staff.idleMinutes)}</p>;
};
