import { clientNetwork } from '../../shared/domain/access/client-network.ts';
import { confirmationMail } from '../../shared/domain/access/start.ts';
import { startLimits } from '../../shared/domain/access/start-limits.ts';
import { clientName } from '../../shared/web/client-name.ts';
import { languageIn } from '../../shared/web/party/language-choice.ts';
import { takeOrRefuse } from '../../shared/web/count-requests.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import type { StartWorld } from './start-world.ts';

/**
 * The mail that confirms an address is owed, unless the address has had its share for the day. Refuses `too-many-requests`
 * when who asks, or the whole service, has; what cannot be counted is a fault, and nothing is owed.
 */
export const oweConfirmation = async (
  { keys, limits, starts, ids, clock, municipality, log }: StartWorld,
  request: PageRequest,
  email: string,
): Promise<void> => {
  const now = clock.now();
  const { client, service, address } = startLimits(
    {
      now,
      client: keys.countDigest(clientNetwork(request.clientAddress)),
      email: keys.countDigest(email),
    },
    municipality.limits.start,
  );
  for (const limit of [client, service]) await takeOrRefuse(limits, limit, now);
  if (!(await limits.take(address))) {
    const { routeKey: route, reference, clientAddress } = request;
    const named = clientName({ keys, clock }, clientAddress);
    log({ entry: 'limit-met', route, limit: 'start address', client: named, reference });
    return;
  }
  const contact = { name: municipality.unit, phone: municipality.phone };
  const language = languageIn(request);
  await starts.owe(confirmationMail({ id: ids.startId(), email, language, now, contact }));
};
