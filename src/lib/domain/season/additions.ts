import type { CompanySetup, HouseSetup } from '../venue/setup.ts';
import { firstLook } from './first-look.ts';
import { comparable, freeId, isNamed, slugOf } from './names.ts';
import { firstLanguage, type Season } from './season.ts';

/** What the person decides about houses the venue does not have. */
export interface ImportChoices {
	/** Houses nobody knows are added. */
	addHouses: boolean;
	/** What another system calls a house of ours: by the name as compared, the id of the house. */
	houses: Record<string, string>;
}

/** Finds houses by what files call them, and keeps those it had to add. */
export class Houses {
	readonly #season: Season;
	readonly #choices: ImportChoices;
	readonly #added = new Map<string, HouseSetup>();
	readonly #unknown = new Map<string, string>();

	constructor(season: Season, choices: ImportChoices) {
		this.#season = season;
		this.#choices = choices;
	}

	/** The house of that id or name, or of the name before a comma, as calendars put an address behind it. */
	find(name: string): HouseSetup | null {
		const { houses } = this.#season;
		const chosen = this.#choices.houses[comparable(name)];
		const before = name.split(',')[0] ?? name;
		const known =
			houses.find(({ id }) => id === chosen) ??
			houses.find((house) => isNamed(house, name)) ??
			houses.find((house) => isNamed(house, before)) ??
			this.#added.get(comparable(name));
		if (known) return known;
		if (this.#choices.addHouses) return this.#add(name);
		this.#unknown.set(comparable(name), name);
		return null;
	}

	/** As the file writes them, each once. */
	get unknown(): string[] {
		return [...this.#unknown.values()];
	}

	get added(): HouseSetup[] {
		return [...this.#added.values()];
	}

	#add(name: string): HouseSetup {
		const taken = new Set([...this.#season.houses, ...this.added].map(({ id }) => id));
		const house: HouseSetup = {
			id: freeId(slugOf(name), taken),
			name: { [firstLanguage(this.#season)]: name },
			level: this.#season.levels[0]?.id ?? '',
			way: {},
			lateWait: null,
		};
		this.#added.set(comparable(name), house);
		return house;
	}
}

/** Finds companies by id or name, and keeps those it had to add. */
export class Companies {
	readonly #season: Season;
	readonly #added = new Map<string, CompanySetup>();

	constructor(season: Season) {
		this.#season = season;
	}

	find(name: string): CompanySetup {
		const known = this.#season.companies.find((company) => isNamed(company, name));
		return known ?? this.#added.get(comparable(name)) ?? this.#add(name);
	}

	/** Whose a production is that nobody claims: the only company's there is, else the venue's own. */
	assumed(): CompanySetup {
		const [only, ...more] = this.#season.companies;
		return only && more.length === 0 ? only : this.find(this.#season.name);
	}

	get added(): CompanySetup[] {
		return [...this.#added.values()];
	}

	#add(name: string): CompanySetup {
		const taken = new Set([...this.#season.companies, ...this.added].map(({ id }) => id));
		const company: CompanySetup = {
			id: freeId(slugOf(name), taken),
			name,
			...firstLook(this.#season.languages),
			head: { name, role: {}, portrait: null, signature: null },
		};
		this.#added.set(comparable(name), company);
		return company;
	}
}
