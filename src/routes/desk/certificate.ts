import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import type { CertificateStanding } from '$lib/domain/venue/certificate.ts';

/** What there is to say of the certificate to somebody of this role: nothing while it is good, or to those who look after no devices. */
export function certificateNote(
	standing: CertificateStanding | null,
	role: Role,
): { key: 'tls-early' | 'tls-ending' | 'tls-over'; at: number } | null {
	if (standing === null || standing.state === 'good' || reach(role, 'pair-devices') === null) return null;
	const at = standing.state === 'early' ? standing.from : standing.until;
	return { key: `tls-${standing.state}`, at };
}
