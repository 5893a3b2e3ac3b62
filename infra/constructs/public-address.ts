import {
  ApiMapping,
  DomainName,
  type HttpApi,
  type HttpStage,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';

export interface PublicAddressProps {
  /** The origin people see; `https` and a host name, nothing after it. */
  readonly origin: string;
  /** The API that answers there. */
  readonly api: HttpApi;
  /** The stage that answers there. */
  readonly stage: HttpStage;
}

/**
 * The API answers under the municipality's own host name, over TLS 1.2 or newer. The first deployment waits until the
 * certificate's DNS record exists; afterwards the host name is pointed at `target`.
 */
export class PublicAddress extends Construct {
  /** What the host name must point at (CNAME). */
  readonly target: string;

  constructor(scope: Construct, id: string, { origin, api, stage }: PublicAddressProps) {
    super(scope, id);
    const hostName = new URL(origin).hostname;
    const certificate = new Certificate(this, 'Certificate', {
      domainName: hostName,
      validation: CertificateValidation.fromDns(),
    });
    const domainName = new DomainName(this, 'DomainName', {
      domainName: hostName,
      certificate,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'Mapping', { api, domainName, stage });
    this.target = domainName.regionalDomainName;
  }
}
