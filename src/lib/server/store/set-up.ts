import type { Season } from '../../domain/season/season.ts';
import type { CompanySetup, HouseSetup, ProductionSetup } from '../../domain/venue/setup.ts';
import { toJson } from './codec.ts';
import { listDevices } from './devices.ts';
import { listIntegrations } from './integrations.ts';
import { listPeople } from './people.ts';
import type { Db } from './store.ts';

/** A company as it is set up now, new or in place of what it was. */
export async function saveCompany(db: Db, venue: string, company: CompanySetup): Promise<void> {
	const details = toJson(company);
	await db
		.insertInto('company')
		.values({ venue, id: company.id, details })
		.onConflict((conflict) => conflict.columns(['venue', 'id']).doUpdateSet({ details }))
		.execute();
}

/** A production that is there already, as it is set up now. */
export async function saveProduction(db: Db, venue: string, production: ProductionSetup): Promise<void> {
	await db
		.updateTable('production')
		.set({ details: toJson(production) })
		.where('venue', '=', venue)
		.where('id', '=', production.id)
		.execute();
}

/** A house as it is set up now, in its place or, new, after all others. */
export async function saveHouse(db: Db, venue: string, house: HouseSetup): Promise<void> {
	const details = toJson(house);
	await db
		.insertInto('house')
		.values({ venue, id: house.id, position: await nextHousePosition(db, venue), details })
		.onConflict((conflict) => conflict.columns(['venue', 'id']).doUpdateSet({ details }))
		.execute();
}

/** Where a new house stands among the others: last. */
export async function nextHousePosition(db: Db, venue: string): Promise<number> {
	const last = await db
		.selectFrom('house')
		.select((eb) => eb.fn.max('position').as('position'))
		.where('venue', '=', venue)
		.executeTakeFirst();
	return (last?.position ?? -1) + 1;
}

/** Screens, kiosks, people and other systems that work for this house by its id; their names. */
export async function houseUsers(db: Db, venue: string, house: string): Promise<string[]> {
	const devices = await listDevices(db, venue);
	const people = await listPeople(db, venue);
	const integrations = await listIntegrations(db, venue);
	return [
		...devices.filter(({ placement }) => placement.houses.includes(house)),
		...people.filter(({ houses }) => houses.includes(house)),
		...integrations.filter(({ settings }) => settings.kind === 'ontime' && settings.house === house),
	].map(({ name }) => name);
}

/** Who signs in for this company, by name. */
export async function companyPeople(db: Db, venue: string, company: string): Promise<string[]> {
	const people = await listPeople(db, venue);
	return people.filter((person) => person.company === company).map(({ name }) => name);
}

/** Houses that a device serves or a person works in, and companies that a person belongs to. */
export async function inUse(db: Db, venue: string): Promise<Pick<Season, 'housesInUse' | 'companiesInUse'>> {
	const devices = await listDevices(db, venue);
	const people = await listPeople(db, venue);
	const houses = [
		...devices.flatMap(({ placement }) => placement.houses),
		...people.flatMap((person) => person.houses),
	];
	return {
		housesInUse: [...new Set(houses)],
		companiesInUse: [...new Set(people.flatMap(({ company }) => company ?? []))],
	};
}
