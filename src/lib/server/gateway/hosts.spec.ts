import { describe, expect, it } from 'vitest';
import { carriesCodes } from '../../domain/feedback/codes.ts';
import { houseAddress } from './hosts.ts';

describe('the address in the house', () => {
	it.each([
		['the first IPv4 number', ['192.168.1.20', '2001:db8::20'], 'foyer.local', 'http://192.168.1.20:3000'],
		[
			'the name, where there are IPv6 numbers only',
			['2001:db8::20'],
			'foyer.local',
			'http://foyer.local:3000',
		],
		['localhost without a network', [], 'foyer.local', 'http://localhost:3000'],
	])('[F2] is %s, and codes can lead there', (_what, addresses, name, address) => {
		expect(houseAddress(3000, addresses, name)).toBe(address);
		expect(carriesCodes(address)).toBe(true);
	});

	it.each(['fo_yer.local', '.local'])('is an IPv6 number in brackets where the name %s is none', (name) => {
		const address = houseAddress(3000, ['2001:db8::20'], name);
		expect(new URL(address).host).toBe('[2001:db8::20]:3000');
	});
});
