/** Why the service itself ended a job. */
export const END_DATE_REACHED = 'Aftalens slutdato er nået.';
