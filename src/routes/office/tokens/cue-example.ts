/** A cue as somebody types it to try a token: the next `up` of a house. The secret stands where the sender puts it. */
export function cueExample(address: string, secret: string, house: string): string {
	return [
		`curl -X POST ${address}/api/cues`,
		`  -H 'Authorization: Bearer ${secret}'`,
		`  -H 'Content-Type: application/json'`,
		`  -d '{"cue":"tonight-up-1","house":"${house}","point":"up"}'`,
	].join(' \\\n');
}
